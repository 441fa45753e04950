/** Texts that went from one unit to another, for the auditor; the features that keep them are not known here. */
package vn.ubkt.audit.text;
