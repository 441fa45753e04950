/** What is seen beside one cell of a form: how it came to its figure, what it was in earlier periods, and what was noted on it. */
package vn.ubkt.reporting.submission.cell;
