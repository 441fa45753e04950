/** Pages of entering, checking, sending and reviewing forms. Beans load, hold and hand over; the services decide. */
package vn.ubkt.reporting.submission.web;
