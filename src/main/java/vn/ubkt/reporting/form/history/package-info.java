/**
 * Rules between the periods of one unit: definitions of the portal's own, beside those of the forms, and their examination.
 * They look at total rows only, since the other rows are reconstructed. Pure.
 */
package vn.ubkt.reporting.form.history;
