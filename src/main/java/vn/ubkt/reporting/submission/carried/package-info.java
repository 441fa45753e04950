/** What figures of the time before the portal rest on: kept with the revision they were recorded in, read wherever they are shown. */
package vn.ubkt.reporting.submission.carried;
