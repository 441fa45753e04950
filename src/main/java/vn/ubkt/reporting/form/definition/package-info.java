/** Definition files that come beside the packed ones: reading them safely, finding their faults, putting them together. Pure. */
package vn.ubkt.reporting.form.definition;
