/**
 * The statistical forms as data: sets, rows, columns, values of a form, what is computed and how periods combine.
 * Owns no figures of any unit and no table: it is pure and knows neither the container nor the database.
 */
@Feature(uses = {"organisation"})
package vn.ubkt.reporting.form;

import vn.ubkt.shared.Feature;
