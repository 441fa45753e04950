package vn.ubkt.exchange.workbook;

/** A workbook as it is downloaded. */
public record WorkbookFile(String fileName, byte[] content) {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
