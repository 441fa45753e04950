/** Checking what drafts alone do not show: figures of earlier periods, and the notes a unit gives on warnings. */
package vn.ubkt.reporting.submission.check;
