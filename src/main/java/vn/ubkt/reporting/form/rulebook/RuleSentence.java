package vn.ubkt.reporting.form.rulebook;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.expression.CheckRule;
import vn.ubkt.reporting.form.expression.Comparison;
import vn.ubkt.reporting.form.expression.Comparison.Operator;
import vn.ubkt.reporting.form.expression.Reference;
import vn.ubkt.reporting.form.expression.Sum;
import vn.ubkt.reporting.form.history.HistoryRule;
import vn.ubkt.reporting.form.rule.Window;

/** Says a rule in words: the headings of its columns instead of its formula. */
final class RuleSentence {

    private static final String PREFIX = "reporting.form.rules.say.";
    private static final String FINDING = "reporting.form.finding.";
    private static final int MANY = 3;

    private final ResourceBundle messages;
    private final Locale locale;

    RuleSentence(Locale locale) {
        this.locale = locale;
        messages = ResourceBundle.getBundle("vn.ubkt.reporting.form.messages", locale);
    }

    String ofForm(Form form, CheckRule rule) {
        return sentence(rule.condition().alternatives(), comparison -> say(comparison, Window.THIS, Window.THIS,
            reference -> reference.ofSameRow() || reference.form().equals(form.code()) ? form : null));
    }

    String acrossForms(FormSet set, CheckRule rule) {
        return sentence(rule.condition().alternatives(), comparison -> say(comparison, Window.THIS, Window.THIS, inSet(set)));
    }

    String acrossPeriods(FormSet set, HistoryRule rule) {
        return sentence(rule.condition().alternatives(), comparison -> say(comparison, rule.left(), rule.right(), inSet(set)));
    }

    String section(FormRow row) {
        return row.section(locale);
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key), locale).format(arguments);
    }

    private static Function<Reference, Form> inSet(FormSet set) {
        return reference -> set.contains(reference.form()) ? set.form(reference.form()) : null;
    }

    private String sentence(List<Comparison> alternatives, Function<Comparison, String> each) {
        String text = alternatives.stream().map(each).collect(Collectors.joining(text(FINDING + "or")));
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1) + '.';
    }

    private String say(Comparison comparison, Window left, Window right, Function<Reference, Form> forms) {
        boolean number = comparison.right().references().findAny().isEmpty();
        String key = number && comparison.operator() == Operator.AT_LEAST ? "AT_LEAST_NUMBER" : comparison.operator().name();
        return text(FINDING + key, side(comparison.left(), left, forms), side(comparison.right(), right, forms));
    }

    private String side(Sum sum, Window window, Function<Reference, Form> forms) {
        String added = group(terms(sum, 1, forms), forms);
        List<Sum.Term> taken = terms(sum, -1, forms);
        String text = taken.isEmpty() ? added : text(FINDING + "minus", added, group(taken, forms));
        return window == Window.THIS ? text : text(PREFIX + window, text);
    }

    /** Terms of forms the set does not have count nothing and are not named. */
    private static List<Sum.Term> terms(Sum sum, int sign, Function<Reference, Form> forms) {
        return sum.terms().stream().filter(term -> term.sign() == sign && (term.isConstant() || forms.apply(term.reference()) != null)).toList();
    }

    private String group(List<Sum.Term> terms, Function<Reference, Form> forms) {
        if (terms.stream().anyMatch(Sum.Term::isConstant)) {
            return terms.stream().map(term -> String.valueOf(term.constant())).collect(Collectors.joining(" + "));
        }
        String heading = terms.size() > MANY ? commonHeading(terms, forms) : null;
        if (heading != null) {
            return text(PREFIX + "allUnder", heading, letter(terms.get(0)), letter(terms.get(terms.size() - 1)));
        }
        String names = terms.stream().map(term -> name(term.reference(), forms)).collect(Collectors.joining(", "));
        return terms.size() == 1 ? names : text(PREFIX + "sum", names);
    }

    private static String letter(Sum.Term term) {
        return term.reference().name();
    }

    /** The heading above all the columns, where they are neighbours of one form under one. */
    private String commonHeading(List<Sum.Term> terms, Function<Reference, Form> forms) {
        Form form = forms.apply(terms.get(0).reference());
        if (!terms.stream().allMatch(term -> term.reference().ofSameRow())) {
            return null;
        }
        List<FormColumn> columns = terms.stream().map(term -> form.columns().get(term.reference().column())).toList();
        boolean together = columns.get(columns.size() - 1).index() - columns.get(0).index() == columns.size() - 1;
        List<String> headings = columns.stream().map(column -> column.groups(locale).isEmpty() ? "" : column.groups(locale).get(0)).distinct().toList();
        boolean all = form.shownColumns().stream().filter(column -> !column.groups().isEmpty()
            && column.groups(locale).get(0).equals(headings.get(0))).count() == columns.size();
        return together && all && headings.size() == 1 && !headings.get(0).isEmpty() ? headings.get(0) : null;
    }

    private String name(Reference reference, Function<Reference, Form> forms) {
        Form form = forms.apply(reference);
        FormColumn column = form.columns().get(reference.column());
        boolean ambiguous = form.columns().stream().filter(other -> other.labelVi().equals(column.labelVi())).count() > 1;
        String label = ambiguous && !column.groups().isEmpty() ? column.groups(locale).get(0) + " – " + column.label(locale) : column.label(locale);
        return reference.ofSameRow() ? text(PREFIX + "column", label, column.letter())
            : text(PREFIX + "columnOfForm", label, column.letter(), form.code());
    }
}
