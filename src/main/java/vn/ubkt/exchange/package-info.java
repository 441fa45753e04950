/**
 * Owns what crosses the portal's border as files: forms as workbooks, out and in. It keeps no figure and knows no rule of its own; what
 * comes in is entered through the same use cases as what is typed.
 */
@Feature(uses = {"office", "organisation", "reporting.form", "reporting.period", "reporting.submission"})
package vn.ubkt.exchange;

import vn.ubkt.shared.Feature;
