/** The page of the forms due. */
package vn.ubkt.reporting.period.due.web;
