/**
 * Figures that reach a unit's forms by way of others: the sheet of branches of a grassroots unit, and what a superior enters for
 * a unit without an account. Owns branches, their rows and the grants; does not own drafts, sendings or forms.
 */
@Feature(uses = {"organisation", "reporting.form", "reporting.period", "reporting.submission"})
package vn.ubkt.reporting.quick;

import vn.ubkt.shared.Feature;
