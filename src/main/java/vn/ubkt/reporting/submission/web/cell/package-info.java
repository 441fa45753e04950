/** What a page asks for when a person comes to a cell, and the note written on it. */
package vn.ubkt.reporting.submission.web.cell;
