package vn.ubkt.reporting.submission.web.grid;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jakarta.json.JsonObjectBuilder;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.submission.cells.CellProblem;
import vn.ubkt.reporting.submission.entry.EntrySheet;
import vn.ubkt.reporting.submission.entry.FormStatus;
import vn.ubkt.reporting.submission.entry.SavedCells;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.text.JsonBuilders;
import vn.ubkt.shared.time.PortalClock;

/** What the page's script is told of a saving; short, since it is told often. */
final class CellsAnswer {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm").withZone(PortalClock.ZONE);

    private CellsAnswer() {
    }

    /** The new version, the cells that were not taken, and how the form stands now. */
    static JsonObjectBuilder saved(SavedCells saved, Locale locale) {
        JsonObjectBuilder refused = JsonBuilders.object();
        for (CellProblem problem : saved.problems()) {
            refused.add(String.valueOf(problem.slot()), problem.kind().name());
        }
        FormStatus status = saved.sheet().status();
        return JsonBuilders.object().add("version", saved.sheet().version()).add("refused", refused).add("at", TIME.format(status.changedAt()))
            .add("state", status.state().name()).add("stateName", Messages.name(locale, status.state())).add("nil", status.nil());
    }

    /** The sheet as somebody else left it: given cells only. */
    static JsonObjectBuilder changed(EntrySheet now, Locale locale) {
        JsonObjectBuilder own = JsonBuilders.object();
        CellVector values = now.own();
        for (int slot = 0; slot < values.size(); slot++) {
            if (values.isGiven(slot)) {
                own.add(String.valueOf(slot), values.get(slot));
            }
        }
        String said = Messages.text(locale, "reporting.submission.grid.conflict.by", now.status().changedBy(), now.status().changedAt());
        return JsonBuilders.object().add("version", now.version()).add("own", own).add("by", said);
    }

    static JsonObjectBuilder refused(String sentence) {
        return JsonBuilders.object().add("sentence", sentence);
    }
}
