/** Cells of a form as they are typed: reading figures, and telling which cells are still owed. Pure. */
package vn.ubkt.reporting.submission.cells;
