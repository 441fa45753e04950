package vn.ubkt.reporting.submission.web.grid;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.form.expression.CheckRule;
import vn.ubkt.reporting.form.expression.Comparison;
import vn.ubkt.reporting.form.expression.Span;
import vn.ubkt.reporting.form.expression.Sum;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.text.JsonBuilders;

/** The rules within one form, with their sentences, for the page's script: it says at once what a check would say of the figures typed. */
final class GridRules {

    private static final String[] SENTENCES = {"ROW", "ROW_OVER_TOTAL", "SECTION_OVER_TOTAL", "SECTION_DIFFERS", "EQUAL", "AT_MOST", "AT_LEAST",
        "AT_LEAST_NUMBER", "or", "value.THIS", "cell", "sum", "minus", "row", "totalRow"};

    private GridRules() {
    }

    /** Rules of rows as alternatives of [left, operator, right], sides as terms; sections with their rows; sentences. */
    static String of(Form form, Span span, Locale locale) {
        JsonArrayBuilder rules = JsonBuilders.array();
        form.rules().forEach(rule -> rules.add(rule(rule, span)));
        JsonArrayBuilder sections = JsonBuilders.array();
        Stream.concat(form.partialSections().stream(), form.partitions().stream()).forEach(section -> sections.add(section(form, section)));
        JsonObjectBuilder texts = JsonBuilders.object();
        for (String sentence : SENTENCES) {
            texts.add(sentence, Messages.text(locale, "reporting.form.finding." + sentence));
        }
        return JsonBuilders.object().add("rows", rules).add("sections", sections).add("texts", texts).build().toString();
    }

    private static JsonObjectBuilder rule(CheckRule rule, Span span) {
        JsonArrayBuilder alternatives = JsonBuilders.array();
        for (Comparison comparison : rule.condition().alternatives()) {
            alternatives.add(JsonBuilders.array().add(terms(comparison.left())).add(comparison.operator().name()).add(terms(comparison.right())));
        }
        return JsonBuilders.object().add("severity", rule.severity(span).name()).add("everyRow", rule.namesCellsOfSameRow())
            .add("any", alternatives);
    }

    private static JsonObjectBuilder section(Form form, String code) {
        List<FormRow> rows = form.section(code);
        JsonArrayBuilder indexes = JsonBuilders.array();
        rows.stream().map(FormRow::index).forEach(indexes::add);
        return JsonBuilders.object().add("code", code).add("partition", rows.get(0).role() == FormRow.Role.PARTITION)
            .add("first", rows.equals(form.firstPartition())).add("rows", indexes);
    }

    /** Each term as [sign, column], as [sign, column, 1] where the total row is meant, or as [sign, null, number]. */
    static JsonArrayBuilder terms(Sum sum) {
        JsonArrayBuilder terms = JsonBuilders.array();
        for (Sum.Term term : sum.terms()) {
            JsonArrayBuilder one = JsonBuilders.array().add(term.sign());
            if (term.isConstant()) {
                one.addNull().add(term.constant());
            } else {
                one.add(term.reference().column());
                if (!term.reference().ofSameRow()) {
                    one.add(1);
                }
            }
            terms.add(one);
        }
        return terms;
    }
}
