package vn.ubkt.reporting.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The merged heading of a sheet: group rows, labels, and last the row of letters. A group over neighbouring columns is one
 * cell; a column with fewer groups than its neighbours reaches down.
 */
public record FormHeading(List<Row> rows) {

    /** One heading row, cells from left to right. */
    public record Row(List<Cell> cells, boolean letters) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One heading cell.
     *
     * @param columns numbers of the form's columns under the cell
     * @param group   whether it is a group heading, not the label or letter of one column
     */
    public record Cell(String labelVi, String labelEn, int colspan, int rowspan, List<Integer> columns, boolean group) {

        public Cell {
            columns = List.copyOf(columns);
        }

        public String label(Locale locale) {
            return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? labelEn : labelVi;
        }
    }

    public FormHeading {
        rows = List.copyOf(rows);
    }

    /** @param groupNames English of the group headings; a group without one keeps its Vietnamese heading */
    static FormHeading of(List<FormColumn> columns, Map<String, String> groupNames) {
        int depth = 1 + columns.stream().mapToInt(column -> column.groups().size()).max().orElse(0);
        List<Row> rows = new ArrayList<>();
        for (int level = 0; level < depth; level++) {
            rows.add(new Row(cellsAt(columns, level, depth, groupNames), false));
        }
        rows.add(new Row(columns.stream()
            .map(column -> new Cell(column.letter(), column.letter(), 1, 1, List.of(column.index()), false)).toList(), true));
        return new FormHeading(rows);
    }

    private static List<Cell> cellsAt(List<FormColumn> columns, int level, int depth, Map<String, String> groupNames) {
        List<Cell> cells = new ArrayList<>();
        int at = 0;
        while (at < columns.size()) {
            FormColumn column = columns.get(at);
            int next = at + 1;
            if (level < column.groups().size()) {
                while (next < columns.size() && sharesGroups(column, columns.get(next), level)) {
                    next++;
                }
                String group = column.groups().get(level);
                cells.add(new Cell(group, groupNames.getOrDefault(group, group), next - at, 1, numbers(columns.subList(at, next)), true));
            } else if (level == column.groups().size()) {
                cells.add(new Cell(column.labelVi(), column.labelEn(), 1, depth - level, List.of(column.index()), false));
            }
            at = next;
        }
        return cells;
    }

    private static boolean sharesGroups(FormColumn column, FormColumn other, int level) {
        return other.groups().size() > level && other.groups().subList(0, level + 1).equals(column.groups().subList(0, level + 1));
    }

    private static List<Integer> numbers(List<FormColumn> columns) {
        return columns.stream().map(FormColumn::index).toList();
    }
}
