/**
 * Reporting periods: what is entered (base periods) and what is computed from several of them (composite periods), their days,
 * cut-off and due days by statistical level, and the table of forms due. Knows nothing of figures.
 */
@Feature(uses = {"organisation", "reporting.form"})
package vn.ubkt.reporting.period;

import vn.ubkt.shared.Feature;
