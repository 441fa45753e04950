/** Other people's workbooks, looked into and filled; whatever is not filled stays as it is. */
package vn.ubkt.office.workbook.fill;
