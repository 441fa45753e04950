/** The unit's own side: filling in forms as drafts, checking them, sending them and taking them back. */
package vn.ubkt.reporting.submission.entry;
