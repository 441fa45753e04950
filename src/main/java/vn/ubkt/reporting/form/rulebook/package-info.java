/** The catalogue of all rules in plain words, made from their definitions. Pure. */
package vn.ubkt.reporting.form.rulebook;
