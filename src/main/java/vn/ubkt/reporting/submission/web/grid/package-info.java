/**
 * The sheet of a statistical form as one Faces component: headings, rows and cells are written straight to the page, changed cells
 * come back as one small field. It shows and collects; what may stand in a cell is decided by the services.
 */
package vn.ubkt.reporting.submission.web.grid;
