/** Entering for a unit that cannot: grants, and acting as that unit under one. */
package vn.ubkt.reporting.quick.behalf;
