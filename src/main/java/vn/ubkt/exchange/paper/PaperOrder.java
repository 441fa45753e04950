package vn.ubkt.exchange.paper;

import vn.ubkt.office.PdfDocument;

/** A paper ready to be written as PDF; writing it needs no database. */
public record PaperOrder(String fileName, PdfDocument document) {
}
