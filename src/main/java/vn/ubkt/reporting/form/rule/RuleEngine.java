package vn.ubkt.reporting.form.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.ubkt.reporting.form.CellAddress;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.expression.CellSource;
import vn.ubkt.reporting.form.expression.CheckRule;
import vn.ubkt.reporting.form.expression.Comparison;
import vn.ubkt.reporting.form.expression.Condition;
import vn.ubkt.reporting.form.expression.Reference;
import vn.ubkt.reporting.form.expression.Sum;
import vn.ubkt.reporting.form.rule.Finding.Clause;
import vn.ubkt.reporting.form.rule.Finding.Item;
import vn.ubkt.reporting.form.rule.Finding.Side;

/**
 * Examines filled forms against the definitions. Expects completed values (FormCalculator). A form wholly not given breaks
 * nothing, and a rule across forms is examined only where all its forms are given: that a form is missing is a matter of
 * completeness. Findings come in the order of forms, rows, rules.
 */
public final class RuleEngine {

    private final FormCatalogue catalogue;

    public RuleEngine(FormCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Everything that can be checked on the given forms; forms foreign to the set are left out. */
    public List<Finding> check(Examination examination, Map<String, CellVector> values) {
        List<Finding> findings = new ArrayList<>();
        for (Form form : examination.set().forms()) {
            CellVector given = values.get(form.code());
            if (given != null) {
                findings.addAll(checkForm(examination, form.code(), given));
            }
        }
        findings.addAll(checkAcrossForms(examination, values));
        return findings;
    }

    /** The checks of one form by itself. */
    public List<Finding> checkForm(Examination examination, String formCode, CellVector values) {
        Form form = examination.set().form(formCode);
        if (values.isBlank()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(CellChecks.check(examination, form, values));
        for (FormRow row : form.rows()) {
            findings.addAll(checkRow(examination, form, row, values));
        }
        findings.addAll(RowChecks.check(examination, form, values));
        return findings;
    }

    /** The rules between total rows of several forms. */
    public List<Finding> checkAcrossForms(Examination examination, Map<String, CellVector> values) {
        List<Finding> findings = new ArrayList<>();
        for (CheckRule rule : catalogue.crossFormRules()) {
            if (rule.appliesIn(examination.set().code()) && allGiven(rule, examination.set(), values)) {
                CellSource cells = reference -> values.get(reference.form()).get(slot(examination.set(), reference));
                if (!rule.condition().holds(cells)) {
                    String first = rule.condition().references().findFirst().map(Reference::form).orElseThrow();
                    findings.add(finding(rule, Finding.Kind.ACROSS_FORMS, examination, first, FormRow.TOTAL_CODE,
                        clauses(rule.condition(), cells, reference -> address(examination.set(), reference))));
                }
            }
        }
        return findings;
    }

    private static List<Finding> checkRow(Examination examination, Form form, FormRow row, CellVector values) {
        CellSource cells = reference -> values.get(slot(form, row, reference));
        List<Finding> findings = new ArrayList<>();
        for (CheckRule rule : form.rules(row)) {
            if (!rule.condition().holds(cells)) {
                findings.add(finding(rule, Finding.Kind.ROW, examination, form.code(), row.code(),
                    clauses(rule.condition(), cells, reference -> form.address(slot(form, row, reference)))));
            }
        }
        return findings;
    }

    private static boolean allGiven(CheckRule rule, FormSet set, Map<String, CellVector> values) {
        return rule.condition().references().map(Reference::form)
            .allMatch(form -> set.contains(form) && values.get(form) != null && !values.get(form).isBlank());
    }

    private static int slot(Form form, FormRow row, Reference reference) {
        return form.slot(reference.ofSameRow() ? row.index() : form.totalRow().index(), reference.column());
    }

    private static int slot(FormSet set, Reference reference) {
        Form form = set.form(reference.form());
        return form.slot(form.totalRow().index(), reference.column());
    }

    private static CellAddress address(FormSet set, Reference reference) {
        return set.form(reference.form()).address(slot(set, reference));
    }

    private static Finding finding(CheckRule rule, Finding.Kind kind, Examination examination, String form, String row,
                                   List<Clause> clauses) {
        return new Finding(rule.id(), kind, rule.severity(examination.span()), examination.part(), form, row, clauses);
    }

    private static List<Clause> clauses(Condition condition, CellSource cells, Function<Reference, CellAddress> addresses) {
        return condition.alternatives().stream().map(comparison -> clause(comparison, cells, addresses)).toList();
    }

    private static Clause clause(Comparison comparison, CellSource cells, Function<Reference, CellAddress> addresses) {
        return new Clause(side(comparison.left(), cells, addresses), comparison.operator(), side(comparison.right(), cells, addresses));
    }

    private static Side side(Sum sum, CellSource cells, Function<Reference, CellAddress> addresses) {
        List<Item> items = sum.terms().stream().map(term -> new Item(term.sign(),
            term.isConstant() ? null : addresses.apply(term.reference()), term.constant())).toList();
        return new Side(items, sum.value(cells));
    }
}
