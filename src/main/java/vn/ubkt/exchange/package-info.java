/**
 * Owns what crosses the portal's border as files: printed forms out, workbooks out and in. It keeps no figure and knows no rule of its
 * own; whoever may see a figure on screen may take it along, and what comes in is entered through the same use cases as what is typed.
 */
@Feature(uses = {"office", "organisation", "reporting.form", "reporting.period", "reporting.submission", "reporting.consolidation"})
package vn.ubkt.exchange;

import vn.ubkt.shared.Feature;
