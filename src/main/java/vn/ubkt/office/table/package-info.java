/** Plain tables taken out of the portal as files that a spreadsheet program opens. */
package vn.ubkt.office.table;
