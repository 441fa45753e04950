package vn.ubkt.exchange.workbook;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import vn.ubkt.office.workbook.read.ReadWorkbook;

/**
 * A workbook a unit sent in.
 *
 * @param period  public id
 * @param choices number of a sheet to code of the form a person said it is; "" = leave out
 * @param undo    by form, what entering changed; empty before
 */
record WorkbookImport(long id, UUID publicId, UUID period, String digest, String fileName, ReadWorkbook content, Map<Integer, String> choices,
                      State state, Map<String, TouchedForm> undo, String authorName, Instant changedAt) {

    /** How far it got. */
    enum State {
        READ, APPLIED, UNDONE
    }
}
