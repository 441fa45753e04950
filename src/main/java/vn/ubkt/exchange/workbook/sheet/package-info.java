/** A form as a sheet: laying it out, finding it again in a sheet that came back, and telling what that would change. Pure. */
package vn.ubkt.exchange.workbook.sheet;
