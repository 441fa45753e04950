/**
 * Bulletins: composed of lines over periods, released by a second person, read in the committee and below it, printed.
 * Owns the released figures and what became of their sources; the figures themselves come from the consolidation.
 */
@Feature(uses = {"office", "organisation", "reporting.consolidation", "reporting.form", "reporting.period", "reporting.submission"})
package vn.ubkt.bulletin;

import vn.ubkt.shared.Feature;
