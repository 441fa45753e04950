/** What to know of a cell when filling it in: texts kept as data, each with its source and how sure it is, and the rules that touch it. Pure. */
package vn.ubkt.reporting.form.help;
