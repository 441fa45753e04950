package vn.ubkt.reporting.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.ubkt.reporting.form.expression.Reference;
import vn.ubkt.reporting.form.expression.Sum;

/**
 * A figure a bulletin publishes: cells of total rows added up.
 *
 * @param actor who acted: CAP_UY, UBKT or COMBINED
 */
public record BulletinLine(String code, String labelVi, String labelEn, String subject, String actor, String note, List<Term> terms) {

    /** One cell of the line. */
    public record Term(CellAddress cell, String code, int slot) {
    }

    /** What became of a term. */
    public enum Outcome {
        GIVEN,
        /** No form set of the periods has the form. */
        NOT_APPLICABLE,
        /** The form is due, the figure is not there. */
        MISSING
    }

    /** @param value the figure, or {@code null} unless it is given */
    public record TermValue(Term term, Outcome outcome, Long value) {
    }

    /** @param value sum of the given terms, or {@code null} where none is given */
    public record Result(Long value, List<TermValue> terms) {

        public Result {
            terms = List.copyOf(terms);
        }

        /** Whether every term that applies is given, so that the value may be published as it stands. */
        public boolean isComplete() {
            return value != null && terms.stream().noneMatch(term -> term.outcome() == Outcome.MISSING);
        }
    }

    public BulletinLine {
        terms = List.copyOf(terms);
    }

    public String label(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? labelEn : labelVi;
    }

    /**
     * @param sets   the form sets of the periods covered; a term applies if any of them has its form
     * @param totals total values by form code over those periods whose set has the form; {@code null} where there are none
     */
    public Result evaluate(Collection<FormSet> sets, Function<String, CellVector> totals) {
        List<TermValue> values = new ArrayList<>();
        Long sum = null;
        for (Term term : terms) {
            TermValue value = evaluate(term, sets, totals);
            values.add(value);
            if (value.value() != null) {
                sum = sum == null ? value.value() : (Long) Math.addExact(sum, value.value());
            }
        }
        return new Result(sum, values);
    }

    private static TermValue evaluate(Term term, Collection<FormSet> sets, Function<String, CellVector> totals) {
        if (sets.stream().noneMatch(set -> set.contains(term.cell().form()))) {
            return new TermValue(term, Outcome.NOT_APPLICABLE, null);
        }
        CellVector total = totals.apply(term.cell().form());
        Long value = total == null ? null : total.get(term.slot());
        return new TermValue(term, value == null ? Outcome.MISSING : Outcome.GIVEN, value);
    }

    /** @throws IllegalStateException where the formula is more than cells added up */
    static List<Term> terms(String code, Sum formula, Function<String, Form> forms) {
        List<Term> terms = new ArrayList<>();
        for (Sum.Term term : formula.terms()) {
            if (term.isConstant() || term.sign() < 0) {
                throw new IllegalStateException(code + ": a bulletin line only adds cells");
            }
            Reference reference = term.reference();
            Form form = forms.apply(reference.form());
            int slot = form.slot(form.totalRow().index(), reference.column());
            terms.add(new Term(form.address(slot), reference.name(), slot));
        }
        return terms;
    }
}
