/** Pages of the form definitions: sets, sheets, differences, the catalogue of rules. They show definitions, no figures. */
package vn.ubkt.reporting.form.web;
