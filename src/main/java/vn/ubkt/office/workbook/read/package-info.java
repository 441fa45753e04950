/**
 * Workbooks as they are read: XLSX unpacked and parsed under limits of our own, old XLS by Apache POI, so that a hostile file costs no
 * more than a good one. What a formula left in the file is read; no formula is ever evaluated.
 */
package vn.ubkt.office.workbook.read;
