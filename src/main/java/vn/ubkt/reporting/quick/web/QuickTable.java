package vn.ubkt.reporting.quick.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import vn.ubkt.reporting.quick.indicator.QuickIndicator;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.text.VietnameseText;

/** A quick sheet as its page shows it: indicators across, branches or units down. */
public record QuickTable(List<Group> groups, List<Column> columns, List<Line> lines) {

    public QuickTable {
        groups = List.copyOf(groups);
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** Indicators of one form under a common heading. */
    public record Group(String label, String form, int span) {
    }

    /** One indicator. */
    public record Column(String code, String label, String hint) {
    }

    /**
     * One branch or unit.
     *
     * @param note what is to be known of it; empty = nothing
     */
    public record Line(String id, String name, String note, String version, List<Cell> cells) {
    }

    /** What stands in a cell, and whether it may be typed. */
    public record Cell(String code, String text, String label, boolean open, boolean applicable) {

        /** Whether it is shown and not typed. */
        public boolean shown() {
            return applicable && !open;
        }
    }

    static QuickTable of(List<QuickIndicator> indicators, List<Line> lines, Locale locale) {
        List<Group> groups = new ArrayList<>();
        for (QuickIndicator indicator : indicators) {
            Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && last.form().equals(indicator.cell().form()) && last.label().equals(indicator.group(locale))) {
                groups.set(groups.size() - 1, new Group(last.label(), last.form(), last.span() + 1));
            } else {
                groups.add(new Group(indicator.group(locale), indicator.cell().form(), 1));
            }
        }
        return new QuickTable(groups, indicators.stream().map(indicator -> new Column(indicator.code(), indicator.label(locale),
            Messages.text(locale, "reporting.quick.sheet.column", indicator.cell().form(), indicator.cell().row(), indicator.cell().letter(),
                Messages.text(locale, "reporting.quick.provenance." + indicator.provenance())))).toList(), lines);
    }

    /** The cells of a line from its figures. */
    static List<Cell> cells(List<QuickIndicator> indicators, String name, Map<String, Long> figures, Predicate<QuickIndicator> applicable,
                            Predicate<QuickIndicator> open, Locale locale) {
        return indicators.stream().map(indicator -> {
            Long figure = figures.get(indicator.code());
            return new Cell(indicator.code(), figure == null ? "" : VietnameseText.number(figure),
                name + ", " + indicator.group(locale) + ", " + indicator.label(locale), applicable.test(indicator) && open.test(indicator),
                applicable.test(indicator));
        }).toList();
    }
}
