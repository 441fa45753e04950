/** The page of workbooks, and the address they are downloaded from. */
package vn.ubkt.exchange.workbook.web;
