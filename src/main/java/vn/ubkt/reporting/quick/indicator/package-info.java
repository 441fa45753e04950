/** The cells that the quick sheets offer, as data. */
package vn.ubkt.reporting.quick.indicator;
