/** From what a superior entered figures of a unit below it. Pure. */
package vn.ubkt.reporting.submission.source;
