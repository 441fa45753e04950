package vn.ubkt.exchange.workbook.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.ubkt.office.workbook.read.ReadCell;
import vn.ubkt.office.workbook.read.ReadSheet;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCalculator;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.submission.cells.CellProblem;
import vn.ubkt.reporting.submission.cells.CellTyping;
import vn.ubkt.reporting.submission.entry.EntrySheet;

/**
 * Compares a sheet of a file with the form as it stands. In a workbook of the portal the cells that people changed in the file count, and
 * a cell they emptied is emptied; in any other the cells that hold something count, and blank cells change nothing. Figures are read by
 * the rules of typing.
 */
public final class FormComparison {

    /** How other workbooks mark cells in which there is nothing to fill. */
    private static final Set<String> MARKS = Set.of("", "0", "x", "X", "-", "–", "—");

    private static final Pattern FIGURE = Pattern.compile("[0-9][0-9. ]*");
    private static final int MOST_STRAYS = 20;

    private final SheetMatch match;
    private final ReadSheet file;
    private final EntrySheet sheet;
    private final Form form;
    private final StatisticalLevel level;
    private final CellVector base;
    private final Map<Integer, ReadCell> found = new TreeMap<>();
    private final Map<Integer, CellProblem> problems = new HashMap<>();

    private FormComparison(SheetMatch match, ReadSheet file, EntrySheet sheet, CellVector base) {
        this.match = match;
        this.file = file;
        this.sheet = sheet;
        this.base = base;
        form = sheet.form();
        level = sheet.unit().level();
        Map<Integer, ReadCell> cells = file.byPlace();
        match.rows().forEach((row, atRow) -> match.columns().forEach((letter, atColumn) ->
            found.put(form.slot(row, letter), cells.getOrDefault(ReadSheet.place(atRow, atColumn),
                new ReadCell(atRow, atColumn, ReadCell.Kind.TEXT, "", false)))));
    }

    /** @param identity of the workbook; {@code null} where it is not one of the portal's */
    public static FormPreview of(SheetMatch match, ReadSheet file, EntrySheet sheet, WorkbookIdentity identity) {
        CellVector base = identity == null ? null : identity.figures(sheet.form().code(), sheet.form().slots());
        return new FormComparison(match, file, sheet, base).compare();
    }

    private FormPreview compare() {
        Map<Integer, String> given = given();
        CellVector blank = CellVector.blank(form.slots());
        CellVector read = typed(blank, given);
        Map<Integer, String> changed = new LinkedHashMap<>();
        CellVector from = base == null ? sheet.own() : base;
        given.forEach((slot, text) -> {
            if (!problems.containsKey(slot) && !Objects.equals(read.get(slot), from.get(slot))) {
                changed.put(slot, text);
            }
        });
        changed.keySet().removeIf(slot -> Objects.equals(read.get(slot), sheet.own().get(slot)) || FormCalculator.isComputed(form, read, slot));
        CellVector result = CellTyping.apply(form, level, sheet.own(), sheet.fed(), changed, new ArrayList<>());
        List<CellPreview> cells = new ArrayList<>();
        changed.keySet().forEach(slot -> cells.add(changed(slot, result)));
        problems.values().forEach(problem -> cells.add(wrong(problem)));
        cells.addAll(reckoned(result));
        cells.sort(Comparator.comparingInt(cell -> form.slot(cell.row(), cell.column())));
        int unchanged = (int) given.entrySet().stream().filter(cell -> !cell.getValue().isBlank()
            && !changed.containsKey(cell.getKey()) && !problems.containsKey(cell.getKey())).count();
        return new FormPreview(match, sheet, cells, unchanged, strays(), changed, result);
    }

    /** Figures between the first and the last row and column of the form that stand in none of its cells. */
    private List<String> strays() {
        Set<Integer> known = found.values().stream().map(cell -> ReadSheet.place(cell.row(), cell.column())).collect(Collectors.toSet());
        int firstRow = Collections.min(match.rows().values());
        int lastRow = Collections.max(match.rows().values());
        int firstColumn = Collections.min(match.columns().values());
        int lastColumn = Collections.max(match.columns().values());
        return file.cells().stream().filter(cell -> cell.row() >= firstRow && cell.row() <= lastRow && cell.column() >= firstColumn
            && cell.column() <= lastColumn && !known.contains(ReadSheet.place(cell.row(), cell.column()))
            && FIGURE.matcher(cell.text().strip()).matches()).map(ReadCell::address).limit(MOST_STRAYS).toList();
    }

    private CellVector typed(CellVector over, Map<Integer, String> given) {
        List<CellProblem> told = new ArrayList<>();
        CellVector read = CellTyping.apply(form, level, over, sheet.fed(), given, told);
        told.forEach(problem -> problems.put(problem.slot(), problem));
        return read;
    }

    /** What the file gives for the cells, by slot. A formula in a closed cell is nobody's entry. A formula in the total row of a workbook of the portal gives nothing: the portal adds up. */
    private Map<Integer, String> given() {
        Map<Integer, String> given = new LinkedHashMap<>();
        found.forEach((slot, cell) -> {
            CellState state = sheet.cells().get(slot);
            String text = cell.text().strip();
            boolean sum = base != null && cell.formula() && form.rowOf(slot).role() == FormRow.Role.TOTAL;
            if (state == CellState.OPEN && (base != null || !text.isEmpty())) {
                given.put(slot, sum ? "" : text);
            } else if ((state == CellState.CLOSED || state == CellState.OTHER_LEVEL) && !cell.formula() && !MARKS.contains(text) && differs(slot, text)) {
                given.put(slot, text);
            }
        });
        return given;
    }

    /** A closed cell that still holds what was downloaded is left alone. */
    private boolean differs(int slot, String text) {
        Long value = base == null ? null : base.get(slot);
        return value == null || !text.equals(String.valueOf(value));
    }

    private CellPreview changed(int slot, CellVector result) {
        Long before = sheet.own().get(slot);
        boolean overtaken = base != null && !Objects.equals(base.get(slot), before);
        return preview(slot, CellChange.of(before, result.get(slot)), before, result.get(slot), null, overtaken);
    }

    private CellPreview wrong(CellProblem problem) {
        Long before = sheet.own().get(problem.slot());
        return preview(problem.slot(), CellChange.WRONG, before, before, problem.kind(), false);
    }

    /** Cells the portal reckons where the file shows another figure; told, never taken. */
    private List<CellPreview> reckoned(CellVector result) {
        return found.keySet().stream().filter(slot -> isReckoned(slot, result) && !problems.containsKey(slot)
            && found.get(slot).kind() == ReadCell.Kind.NUMBER && !says(found.get(slot), result.get(slot)))
            .map(slot -> preview(slot, CellChange.RECKONED, sheet.own().get(slot), result.get(slot), null, false)).collect(Collectors.toList());
    }

    /** A formula of others yields 0 where the portal has nothing to add up. */
    private static boolean says(ReadCell cell, Long value) {
        return cell.text().equals(String.valueOf(value)) || value == null && cell.formula() && cell.text().equals("0");
    }

    private boolean isReckoned(int slot, CellVector result) {
        CellState state = sheet.cells().get(slot);
        return state == CellState.COMPUTED || state == CellState.OPEN && FormCalculator.isComputed(form, result, slot);
    }

    private CellPreview preview(int slot, CellChange change, Long before, Long after, CellProblem.Kind problem, boolean overtaken) {
        ReadCell cell = found.get(slot);
        FormRow row = form.rowOf(slot);
        FormColumn column = form.columnOf(slot);
        return new CellPreview(form.code(), cell.address(), row.code(), column.letter(), change, before, after, cell.text(), problem,
            cell.formula(), overtaken);
    }
}
