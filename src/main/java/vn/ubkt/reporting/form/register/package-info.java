/** The form definitions in the running portal: read once at start, their versions recorded in the database. */
package vn.ubkt.reporting.form.register;
