/**
 * The small language of the form definitions: sums, comparisons and check rules, parsed once at load.
 * It knows columns only by name and number, not the forms they belong to.
 */
package vn.ubkt.reporting.form.expression;
