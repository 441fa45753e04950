/** What a superior entered for a unit below it: from what, and what the unit says of it afterwards. */
package vn.ubkt.reporting.submission.behalf;
