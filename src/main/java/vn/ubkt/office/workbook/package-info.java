/** Workbooks of spreadsheet programs as they are written: small types over Apache POI, which only these packages use. */
package vn.ubkt.office.workbook;
