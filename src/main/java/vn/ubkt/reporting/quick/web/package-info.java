/** Pages of the quick sheets. */
package vn.ubkt.reporting.quick.web;
