/** Trying definition files before they are installed: what they change, and what their rules would say of figures that were sent. */
package vn.ubkt.reporting.submission.trial;
