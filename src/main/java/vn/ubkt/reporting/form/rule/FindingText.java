package vn.ubkt.reporting.form.rule;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import vn.ubkt.reporting.form.CellAddress;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.form.expression.Comparison.Operator;
import vn.ubkt.reporting.form.rule.Finding.Clause;
import vn.ubkt.reporting.form.rule.Finding.Item;
import vn.ubkt.reporting.form.rule.Finding.Kind;
import vn.ubkt.reporting.form.rule.Finding.Side;

/** Says a finding as a sentence: which form and row, what the figures are and what they should be. */
public final class FindingText {

    private static final String PREFIX = "reporting.form.finding.";
    private static final String HIDDEN = "•";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final ResourceBundle messages;
    private final Locale locale;
    private final boolean hiding;

    /** English in English, Vietnamese in any other language. */
    public FindingText(Locale locale) {
        this(locale, false);
    }

    private FindingText(Locale locale, boolean hiding) {
        this.hiding = hiding;
        this.locale = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : VIETNAMESE;
        messages = ResourceBundle.getBundle("vn.ubkt.reporting.form.messages", this.locale);
    }

    public String sentence(Finding finding) {
        return finding.hidden() && !hiding ? new FindingText(locale, true).sentence(finding) + ' ' + say(PREFIX + "hidden") : plain(finding);
    }

    private String plain(Finding finding) {
        Clause first = finding.clauses().get(0);
        CellAddress cell = finding.cells().get(0);
        String key = finding.messageKey();
        return switch (finding.kind()) {
            case ROW -> say(key, finding.form(), row(finding.row()), comparisons(finding));
            case ACROSS_FORMS, ACROSS_PERIODS -> say(key, comparisons(finding));
            case ROW_OVER_TOTAL -> say(key, finding.form(), cell.letter(), cell.row(), number(first.left()), number(first.right()));
            case SECTION_OVER_TOTAL, SECTION_DIFFERS ->
                say(key, finding.form(), cell.letter(), section(cell), number(first.left()), number(first.right()));
            case NEGATIVE, TOO_LARGE, CLOSED_CELL, OTHER_LEVELS_CELL, LOWER_THAN_SENT ->
                say(key, finding.form(), row(finding.row()), cell.letter(), number(first.left()), number(first.right()));
        };
    }

    private String comparisons(Finding finding) {
        boolean acrossForms = finding.kind() == Kind.ACROSS_FORMS || finding.kind() == Kind.ACROSS_PERIODS;
        return finding.clauses().stream().map(clause -> comparison(clause, acrossForms))
            .collect(Collectors.joining(say(PREFIX + "or")));
    }

    private String comparison(Clause clause, boolean acrossForms) {
        boolean atLeastNumber = clause.operator() == Operator.AT_LEAST && clause.right().isConstant();
        String key = PREFIX + (atLeastNumber ? "AT_LEAST_NUMBER" : clause.operator().name());
        return say(key, side(clause.left(), acrossForms), side(clause.right(), acrossForms));
    }

    private String side(Side side, boolean acrossForms) {
        if (side.isConstant()) {
            return number(side);
        }
        List<Item> added = side.items().stream().filter(item -> item.sign() > 0).toList();
        List<Item> taken = side.items().stream().filter(item -> item.sign() < 0).toList();
        String text = acrossForms ? cellsOfForms(added) : cells(added);
        if (!taken.isEmpty()) {
            text = say(PREFIX + "minus", text, acrossForms ? cellsOfForms(taken) : cells(taken));
        }
        return say(PREFIX + "value." + side.window(), text, number(side));
    }

    private String cells(List<Item> items) {
        return say(PREFIX + (items.size() == 1 ? "cell" : "sum"), letters(items));
    }

    private String cellsOfForms(List<Item> items) {
        Map<String, List<Item>> byForm = items.stream()
            .collect(Collectors.groupingBy(item -> item.cell().form(), LinkedHashMap::new, Collectors.toList()));
        List<String> groups = new ArrayList<>();
        byForm.forEach((form, cells) ->
            groups.add(say(PREFIX + (cells.size() == 1 ? "cellOfForm" : "cellsOfForm"), letters(cells), form)));
        String text = String.join(say(PREFIX + "and"), groups);
        return items.size() == 1 ? text : say(PREFIX + "sumOf", text);
    }

    private String letters(List<Item> items) {
        return items.stream().map(item -> item.cell() == null ? number(item.constant()) : item.cell().letter())
            .collect(Collectors.joining(", "));
    }

    private String row(String code) {
        return FormRow.TOTAL_CODE.equals(code) ? say(PREFIX + "totalRow") : say(PREFIX + "row", code);
    }

    private static String section(CellAddress cell) {
        return cell.row().substring(0, cell.row().indexOf('.'));
    }

    private String number(Side side) {
        return number(side.value());
    }

    private String number(long value) {
        return hiding ? HIDDEN : NumberFormat.getIntegerInstance(locale).format(value);
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key), locale).format(arguments);
    }
}
