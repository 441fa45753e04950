package vn.ubkt.exchange.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.submission.entry.EntrySheet;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;

/** When an entering can be taken back, and what to type then. Pure. */
final class UndoRules {

    private UndoRules() {
    }

    /** @throws DomainException where a form was sent since, or one of the cells changed */
    static void requirePossible(Map<String, TouchedForm> undo, Map<String, EntrySheet> sheets) {
        if (!sheets.keySet().containsAll(undo.keySet())) {
            throw new NotFoundException();
        }
        List<String> sent = undo.keySet().stream().filter(code -> !sheets.get(code).editable()).toList();
        if (!sent.isEmpty()) {
            throw new DomainException(WorkbookError.UNDO_FORMS_SENT, String.join(", ", sent));
        }
        List<EntrySheet> changed = undo.entrySet().stream().filter(form -> !form.getValue().isUntouched(sheets.get(form.getKey()).own()))
            .map(form -> sheets.get(form.getKey())).toList();
        if (!changed.isEmpty()) {
            throw new DomainException(WorkbookError.UNDO_CELLS_CHANGED,
                changed.stream().map(sheet -> sheet.form().code()).collect(Collectors.joining(", ")),
                changed.get(0).status().changedBy(), changed.get(0).status().changedAt());
        }
    }

    /** Computed cells follow from the others. */
    static Map<Integer, String> typed(TouchedForm touched, EntrySheet sheet) {
        Map<Integer, String> typed = new LinkedHashMap<>();
        touched.cells().keySet().stream().filter(slot -> sheet.cells().get(slot) == CellState.OPEN)
            .forEach(slot -> typed.put(slot, touched.before(slot)));
        return typed;
    }
}
