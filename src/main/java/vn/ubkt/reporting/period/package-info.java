/**
 * Reporting periods: what is entered (base periods) and what is computed from several of them (composite periods), their days,
 * cut-off and due days by statistical level, and the exceptions to which forms are due. Knows nothing of figures.
 */
@Feature(uses = {"organisation"})
package vn.ubkt.reporting.period;

import vn.ubkt.shared.Feature;
