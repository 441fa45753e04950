package vn.ubkt.reporting.submission.web.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellAddress;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCalculator;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.form.rule.FindingText;
import vn.ubkt.reporting.submission.cells.CellProblem;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.text.VietnameseText;

/** What each cell of a sheet shows, slot by slot. */
final class SheetCells {

    private final Form form;
    private final boolean edit;
    private final CellVector values;
    private final List<CellState> states;
    private final Map<Integer, String> typed;
    private final Map<Integer, String> refused = new HashMap<>();
    private final Map<Integer, String> warned = new HashMap<>();
    private final Set<Integer> hidden;
    private final String linkTemplate;

    SheetCells(GridSheet grid, Locale locale) {
        form = grid.form();
        edit = grid.mode() == GridMode.EDIT;
        values = grid.values();
        states = grid.cells() == null ? form.access(StatisticalLevel.CENTRAL) : grid.cells();
        typed = edit ? grid.typed() : Map.of();
        hidden = grid.hidden();
        linkTemplate = grid.linkTemplate();
        for (CellProblem problem : grid.problems()) {
            refused.put(problem.slot(), Messages.text(locale, problem.kind().key(), CellVector.LARGEST_TYPED));
        }
        FindingText text = new FindingText(locale);
        grid.findings().forEach(finding -> warn(finding, text));
    }

    private void warn(Finding finding, FindingText text) {
        for (CellAddress cell : finding.cells()) {
            if (cell.form().equals(form.code())) {
                warned.merge(form.slot(cell.row(), cell.letter()), text.sentence(finding), (one, other) -> one + " " + other);
            }
        }
    }

    boolean isClosed(int slot) {
        return states.get(slot) == CellState.CLOSED;
    }

    /** Whether the figure is for others than the person who looks. */
    boolean isHidden(int slot) {
        return hidden.contains(slot) && !isClosed(slot);
    }

    /** Whether the cell is an input, be it one that now follows from the rows below. */
    boolean isInput(int slot) {
        return edit && states.get(slot) == CellState.OPEN;
    }

    boolean isFixed(int slot) {
        return FormCalculator.isComputed(form, values, slot);
    }

    boolean isTyped(int slot) {
        return typed.containsKey(slot);
    }

    /** What was typed, or the figure; empty where there is neither. */
    String text(int slot) {
        String text = typed.get(slot);
        return text == null ? figure(slot) : text;
    }

    private String figure(int slot) {
        Long value = values.get(slot);
        return value == null ? "" : VietnameseText.number(value);
    }

    /** Why the text of the cell was not taken, or what the rules say of it; {@code null} = nothing. */
    String remark(int slot) {
        return refused.getOrDefault(slot, warned.get(slot));
    }

    boolean isRefused(int slot) {
        return refused.containsKey(slot);
    }

    /** Address of the source of the figure; {@code null} = none. */
    String link(int slot) {
        return linkTemplate == null || !values.isGiven(slot) ? null : linkTemplate.replace("%d", String.valueOf(slot));
    }

    String styleClass(int slot) {
        StringBuilder style = new StringBuilder("cell ").append(kind(slot));
        if (isRefused(slot)) {
            style.append(" cell--invalid");
        } else if (warned.containsKey(slot)) {
            style.append(" cell--warned");
        }
        if (isTyped(slot)) {
            style.append(" cell--changed");
        }
        Long value = values.get(slot);
        return value != null && value == 0 && !isTyped(slot) ? style.append(" cell--zero").toString() : style.toString();
    }

    private String kind(int slot) {
        if (isClosed(slot)) {
            return "cell--closed";
        }
        if (isHidden(slot)) {
            return "cell--hidden";
        }
        if (isInput(slot)) {
            return isFixed(slot) ? "cell--open cell--computed" : "cell--open";
        }
        if (form.columnOf(slot).isComputed()) {
            return "cell--computed";
        }
        return edit ? "cell--other" : "cell--read";
    }
}
