package vn.ubkt.exchange.workbook;

import java.time.Instant;
import java.util.UUID;

/** An entering that can be taken back. */
public record AppliedWorkbook(UUID id, String fileName, String forms, int cells, String by, Instant at) {

    static AppliedWorkbook of(WorkbookImport applied) {
        return new AppliedWorkbook(applied.publicId(), applied.fileName(), String.join(", ", applied.undo().keySet()),
            applied.undo().values().stream().mapToInt(form -> form.cells().size()).sum(), applied.authorName(), applied.changedAt());
    }
}
