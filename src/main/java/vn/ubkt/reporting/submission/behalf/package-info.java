/** What a unit says of figures that its superior entered for it. */
package vn.ubkt.reporting.submission.behalf;
