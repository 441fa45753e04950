/** Forms as workbooks: downloading them, reading one for trial, entering what it holds, and taking that back. */
package vn.ubkt.exchange.workbook;
