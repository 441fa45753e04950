package vn.ubkt.reporting.form;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.expression.CheckRule;

/**
 * A statistical form: rows by columns, its slots numbered row by row. A form keeps one numbering of slots in all form sets;
 * in a set older than one of its columns that column is closed and not shown, so values of several sets can be combined.
 */
public final class Form {

    /** What identifies and describes a form. */
    record Card(String code, String titleVi, String titleEn, String taskGroup, String actor, String subject, String unit,
                Provenance provenance, boolean stock, String checksum) {
    }

    private final Card card;
    private final List<FormRow> rows;
    private final List<FormColumn> columns;
    private final List<FormColumn> shownColumns;
    private final BitSet closed;
    private final List<CheckRule> rules;
    private final List<CheckRule> rowRules;
    private final FormHeading heading;
    private final Map<String, Integer> columnByLetter = new HashMap<>();
    private final Map<String, Integer> rowByCode = new HashMap<>();
    private final Map<StatisticalLevel, List<CellState>> access = new EnumMap<>(StatisticalLevel.class);
    private final List<FormRow> firstPartition;

    /** @param closed slots that are not applicable, without those of columns left out of {@code shownColumns} */
    Form(Card card, List<FormRow> rows, List<FormColumn> columns, List<FormColumn> shownColumns, BitSet closed, List<CheckRule> rules,
         FormHeading heading) {
        this.card = card;
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        this.shownColumns = List.copyOf(shownColumns);
        this.closed = closed;
        this.rules = List.copyOf(rules);
        rowRules = rules.stream().filter(CheckRule::namesCellsOfSameRow).toList();
        this.heading = heading;
        columns.forEach(column -> columnByLetter.put(column.letter(), column.index()));
        rows.forEach(row -> rowByCode.put(row.code(), row.index()));
        firstPartition = partitions().stream().findFirst().map(this::section).orElse(List.of());
        for (StatisticalLevel level : StatisticalLevel.values()) {
            access.put(level, statesFor(level));
        }
    }

    /** The form as it stands in a set: columns the set does not have yet are closed and not shown. */
    Form in(String set, List<String> laterSets, FormHeading headingThere) {
        List<FormColumn> shown = columns.stream().filter(column -> !laterSets.contains(column.introducedBy())).toList();
        return new Form(card, rows, columns, shown, closed, rules.stream().filter(rule -> rule.appliesIn(set)).toList(), headingThere);
    }

    public String code() {
        return card.code();
    }

    public String title(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? card.titleEn() : card.titleVi();
    }

    /** The task the form reports on, such as kiem_tra; {@code null} for a supplementary form. */
    public String taskGroup() {
        return card.taskGroup();
    }

    /** Who acted, cap_uy or ubkt; {@code null} for a supplementary form. */
    public String actor() {
        return card.actor();
    }

    /** Who was acted upon, dang_vien or to_chuc_dang; {@code null} where neither. */
    public String subject() {
        return card.subject();
    }

    public String unit() {
        return card.unit();
    }

    public Provenance provenance() {
        return card.provenance();
    }

    /** Whether the form mainly counts what there is at the closing day. */
    public boolean isStock() {
        return card.stock();
    }

    /** SHA-256 of the form's definition, so that a frozen figure can name the definition it was made under. */
    public String checksum() {
        return card.checksum();
    }

    public List<FormRow> rows() {
        return rows;
    }

    /** All columns, in the order of the slots. */
    public List<FormColumn> columns() {
        return columns;
    }

    /** The columns to show in this form set, in order. */
    public List<FormColumn> shownColumns() {
        return shownColumns;
    }

    public List<CheckRule> rules() {
        return rules;
    }

    /** The rules to examine in a row: all in the total row; elsewhere those that do not name total rows only. */
    public List<CheckRule> rules(FormRow row) {
        return row.role() == FormRow.Role.TOTAL ? rules : rowRules;
    }

    public FormHeading heading() {
        return heading;
    }

    public int slots() {
        return rows.size() * columns.size();
    }

    public int slot(int row, int column) {
        return Objects.checkIndex(row, rows.size()) * columns.size() + Objects.checkIndex(column, columns.size());
    }

    /** @throws IllegalArgumentException where the form has no such row or column */
    public int slot(String rowCode, String letter) {
        return slot(row(rowCode).index(), column(letter).index());
    }

    public FormRow row(String code) {
        return rows.get(known(rowByCode.get(code), code));
    }

    public FormColumn column(String letter) {
        return columns.get(known(columnByLetter.get(letter), letter));
    }

    public boolean hasColumn(String letter) {
        return columnByLetter.containsKey(letter);
    }

    private int known(Integer index, String name) {
        if (index == null) {
            throw new IllegalArgumentException("Form " + code() + " has no " + name);
        }
        return index;
    }

    public FormRow rowOf(int slot) {
        return rows.get(slot / columns.size());
    }

    public FormColumn columnOf(int slot) {
        return columns.get(slot % columns.size());
    }

    public CellAddress address(int slot) {
        return new CellAddress(code(), rowOf(slot).code(), columnOf(slot).letter());
    }

    public FormRow totalRow() {
        return row(FormRow.TOTAL_CODE);
    }

    public List<FormRow> section(String sectionCode) {
        return rows.stream().filter(row -> sectionCode.equals(row.sectionCode())).toList();
    }

    /** Codes of the sections whose rows add up to the total row, in order. */
    public List<String> partitions() {
        return sections(FormRow.Role.PARTITION);
    }

    /** Codes of the sections whose rows count only part of the total, in order. */
    public List<String> partialSections() {
        return sections(FormRow.Role.OF_TOTAL);
    }

    private List<String> sections(FormRow.Role role) {
        return rows.stream().filter(row -> row.role() == role).map(FormRow::sectionCode).distinct().toList();
    }

    /** The section the total row is computed from once it holds a value; empty where the form has none. */
    public List<FormRow> firstPartition() {
        return firstPartition;
    }

    /** Per slot, what the cell is to a unit of the level entering its own part. */
    public List<CellState> access(StatisticalLevel level) {
        return access.get(level);
    }

    /** Whether a unit of the level has anything to enter of its own. */
    public boolean offeredTo(StatisticalLevel level) {
        return offers(shownColumns.stream().map(FormColumn::enteredBy), level) && offers(rows.stream().map(FormRow::enteredBy), level);
    }

    private static boolean offers(Stream<StatisticalLevel> owners, StatisticalLevel level) {
        List<StatisticalLevel> levels = owners.filter(Objects::nonNull).toList();
        return levels.isEmpty() || levels.contains(level);
    }

    private List<CellState> statesFor(StatisticalLevel level) {
        CellState[] states = new CellState[slots()];
        for (int slot = 0; slot < states.length; slot++) {
            states[slot] = stateFor(level, slot);
        }
        return List.copyOf(Arrays.asList(states));
    }

    private CellState stateFor(StatisticalLevel level, int slot) {
        FormColumn column = columnOf(slot);
        if (closed.get(slot) || !shownColumns.contains(column)) {
            return CellState.CLOSED;
        }
        if (belongsToOther(rowOf(slot).enteredBy(), level) || belongsToOther(column.enteredBy(), level)) {
            return CellState.OTHER_LEVEL;
        }
        return column.isComputed() ? CellState.COMPUTED : CellState.OPEN;
    }

    private static boolean belongsToOther(StatisticalLevel owner, StatisticalLevel level) {
        return owner != null && owner != level;
    }

    @Override
    public String toString() {
        return code();
    }
}
