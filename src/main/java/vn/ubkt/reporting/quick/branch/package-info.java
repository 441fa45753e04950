/** Branches of a grassroots unit, what they reported, and the cells of the unit that follow from it. */
package vn.ubkt.reporting.quick.branch;
