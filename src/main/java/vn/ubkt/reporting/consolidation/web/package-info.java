/** Pages of consolidated forms and of the way down from a figure. */
package vn.ubkt.reporting.consolidation.web;
