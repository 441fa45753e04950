package vn.ubkt.reporting.form.help;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.form.expression.CheckRule;
import vn.ubkt.reporting.form.expression.Comparison;
import vn.ubkt.reporting.form.expression.Comparison.Operator;
import vn.ubkt.reporting.form.expression.Reference;
import vn.ubkt.reporting.form.expression.Sum;

/** Says which rules touch a cell, before there is any figure in it. */
public final class RuleWords {

    private static final String FINDING = "reporting.form.finding.";
    private static final String RULE = "reporting.form.help.rule.";

    private final ResourceBundle messages;
    private final Locale locale;

    /** English in English, Vietnamese in any other language. */
    public RuleWords(Locale locale) {
        this.locale = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.forLanguageTag("vi");
        messages = ResourceBundle.getBundle("vn.ubkt.reporting.form.messages", this.locale);
    }

    /** Rules of the cell's row, of its section, and of its form with others; in this order. */
    public List<String> of(FormCatalogue catalogue, Form form, int slot) {
        FormRow row = form.rowOf(slot);
        int column = form.columnOf(slot).index();
        List<String> words = new ArrayList<>();
        form.rules(row).stream().filter(rule -> touches(rule, reference -> reference.ofSameRow() && reference.column() == column)).map(this::sentence)
            .forEach(words::add);
        if (row.role() == FormRow.Role.OF_TOTAL) {
            words.add(say(RULE + "ofTotal", row.sectionCode()));
        } else if (row.role() == FormRow.Role.PARTITION) {
            words.add(say(RULE + "partition", row.sectionCode()));
        } else {
            catalogue.crossFormRules().stream()
                .filter(rule -> touches(rule, reference -> form.code().equals(reference.form()) && reference.column() == column))
                .map(rule -> sentence(catalogue, rule)).forEach(words::add);
        }
        return words;
    }

    private static boolean touches(CheckRule rule, Predicate<Reference> cell) {
        return rule.condition().references().anyMatch(cell);
    }

    private String sentence(CheckRule rule) {
        return say(RULE + "row", conditions(rule, Reference::name));
    }

    private String sentence(FormCatalogue catalogue, CheckRule rule) {
        return say(RULE + "forms", conditions(rule, reference -> say(RULE + "cellOfForm",
            catalogue.form(reference.form()).columns().get(reference.column()).letter(), reference.form())));
    }

    private String conditions(CheckRule rule, Function<Reference, String> name) {
        return rule.condition().alternatives().stream().map(comparison -> comparison(comparison, name)).collect(Collectors.joining(say(FINDING + "or")));
    }

    private String comparison(Comparison comparison, Function<Reference, String> name) {
        boolean number = comparison.right().terms().stream().allMatch(Sum.Term::isConstant);
        String key = comparison.operator() == Operator.AT_LEAST && number ? "AT_LEAST_NUMBER" : comparison.operator().name();
        return say(FINDING + key, side(comparison.left(), name), side(comparison.right(), name));
    }

    private String side(Sum sum, Function<Reference, String> name) {
        String added = terms(sum, 1, name);
        String taken = terms(sum, -1, name);
        return taken.isEmpty() ? added : say(FINDING + "minus", added, taken);
    }

    private String terms(Sum sum, int sign, Function<Reference, String> name) {
        List<Sum.Term> terms = sum.terms().stream().filter(term -> term.sign() == sign).toList();
        String list = terms.stream().map(term -> term.isConstant() ? NumberFormat.getIntegerInstance(locale).format(term.constant())
            : name.apply(term.reference())).collect(Collectors.joining(", "));
        if (terms.isEmpty() || terms.stream().allMatch(Sum.Term::isConstant)) {
            return list;
        }
        return say(RULE + (terms.size() == 1 ? "column" : "sum"), list);
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key), locale).format(arguments);
    }
}
