/** Forms as they lie on a desk: A4 landscape, cell for cell as the sheet, in the state they were in when they were printed. */
package vn.ubkt.exchange.paper;
