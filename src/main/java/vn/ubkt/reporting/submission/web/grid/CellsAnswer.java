package vn.ubkt.reporting.submission.web.grid;

import java.util.Locale;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.submission.cells.CellProblem;
import vn.ubkt.reporting.submission.entry.EntrySheet;
import vn.ubkt.reporting.submission.entry.SavedCells;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.text.VietnameseText;

/** What the page's script is told of a saving; short, since it is told often. */
final class CellsAnswer {

    private CellsAnswer() {
    }

    /** The new version, and the cells that were not taken. */
    static JsonObjectBuilder saved(SavedCells saved) {
        JsonObjectBuilder refused = Json.createObjectBuilder();
        for (CellProblem problem : saved.problems()) {
            refused.add(String.valueOf(problem.slot()), problem.kind().name());
        }
        return Json.createObjectBuilder().add("version", saved.sheet().version()).add("refused", refused)
            .add("at", VietnameseText.dateTime(saved.sheet().status().changedAt()));
    }

    /** The sheet as somebody else left it: given cells only. */
    static JsonObjectBuilder changed(EntrySheet now, Locale locale) {
        JsonObjectBuilder own = Json.createObjectBuilder();
        CellVector values = now.own();
        for (int slot = 0; slot < values.size(); slot++) {
            if (values.isGiven(slot)) {
                own.add(String.valueOf(slot), values.get(slot));
            }
        }
        String said = Messages.text(locale, "reporting.submission.grid.conflict.by", now.status().changedBy(), now.status().changedAt());
        return Json.createObjectBuilder().add("version", now.version()).add("own", own).add("by", said);
    }

    static JsonObjectBuilder refused(String sentence) {
        return Json.createObjectBuilder().add("sentence", sentence);
    }
}
