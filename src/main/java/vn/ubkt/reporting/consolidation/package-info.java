/**
 * Own part + accepted figures of the units below = total, for one period or several combined, and the way from a figure down to
 * the units it is made of. Stores nothing: it reads the ledger of revisions.
 */
@Feature(uses = {"office", "organisation", "reporting.form", "reporting.period", "reporting.submission"})
package vn.ubkt.reporting.consolidation;

import vn.ubkt.shared.Feature;
