package vn.ubkt.reporting.period.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.period.PeriodType;

/**
 * The forms due in periods of a type that end on a day.
 *
 * @param owner    the committee that settles it
 * @param editable whether that is the acting unit, and the person may
 * @param version  number of the last settlement; 0 = none yet
 * @param sets     form sets to choose from, newest first
 * @param history  settlements, newest first
 */
public record DueTable(UnitRef owner, boolean editable, int version, PeriodType type, FormSet set, LocalDate day, List<FormSet> sets,
                       List<StatisticalLevel> levels, List<Row> rows, List<DueHistoryRow> history) {

    public DueTable {
        sets = List.copyOf(sets);
        levels = List.copyOf(levels);
        rows = List.copyOf(rows);
        history = List.copyOf(history);
    }

    /** A form, with what holds for each level. */
    public record Row(Form form, Map<StatisticalLevel, Cell> cells) {
    }

    /** A form that offers a level something to enter is due from it by the rule. */
    public enum Cell {
        DUE(true, true), EXEMPT(true, false), NOT_OFFERED(false, false);

        private final boolean offered;
        private final boolean due;

        Cell(boolean offered, boolean due) {
            this.offered = offered;
            this.due = due;
        }

        static Cell of(Form form, StatisticalLevel level, Boolean settled) {
            if (!form.offeredTo(level)) {
                return NOT_OFFERED;
            }
            return settled == null || settled ? DUE : EXEMPT;
        }

        public boolean isOffered() {
            return offered;
        }

        public boolean isDue() {
            return due;
        }
    }

    /** Whether a cell is the reader's to tick. */
    public boolean isTicked(Cell cell) {
        return editable && cell.isOffered();
    }

    /** What a person changes, starting from what holds. */
    public DueTableDraft draft() {
        DueTableDraft draft = new DueTableDraft(type, set.code(), day, version);
        for (Row row : rows) {
            row.cells().forEach((level, cell) -> {
                if (cell.isOffered()) {
                    draft.put(row.form().code(), level, cell.isDue());
                }
            });
        }
        return draft;
    }
}
