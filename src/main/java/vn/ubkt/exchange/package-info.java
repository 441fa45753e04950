/**
 * What crosses the border of the portal: printed forms. Makes papers of what other features show and owns no figure; whoever may
 * see a figure on screen may take it along, and nobody else.
 */
@Feature(uses = {"office", "organisation", "reporting.form", "reporting.period", "reporting.submission", "reporting.consolidation"})
package vn.ubkt.exchange;

import vn.ubkt.shared.Feature;
