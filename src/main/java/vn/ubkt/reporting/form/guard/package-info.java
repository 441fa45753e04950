/** Figures that can point to a person: which cells they are, and who sees them. */
package vn.ubkt.reporting.form.guard;
