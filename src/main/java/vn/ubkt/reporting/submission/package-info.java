/**
 * What units fill in, send, take back, and what their superiors say of it: drafts, revisions and verdicts, each written by one
 * unit only. Owns the ledger of revisions; does not own the forms, nor the roll-up over the tree.
 */
@Feature(uses = {"organisation", "reporting.form", "reporting.period"})
package vn.ubkt.reporting.submission;

import vn.ubkt.shared.Feature;
