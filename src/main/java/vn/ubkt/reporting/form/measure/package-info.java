/** What figures count, turns or subjects, and against how many members or organisations they can be set. */
package vn.ubkt.reporting.form.measure;
