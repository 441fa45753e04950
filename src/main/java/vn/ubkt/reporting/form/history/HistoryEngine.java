package vn.ubkt.reporting.form.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Combination;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.expression.CellSource;
import vn.ubkt.reporting.form.expression.Comparison;
import vn.ubkt.reporting.form.expression.Comparison.Operator;
import vn.ubkt.reporting.form.expression.Reference;
import vn.ubkt.reporting.form.expression.Sum;
import vn.ubkt.reporting.form.rule.Examination;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.form.rule.Finding.Clause;
import vn.ubkt.reporting.form.rule.Finding.Item;
import vn.ubkt.reporting.form.rule.Finding.Kind;
import vn.ubkt.reporting.form.rule.Finding.Side;
import vn.ubkt.reporting.form.rule.Window;

/**
 * Examines the total rows of a period against those of the periods before it. A rule is examined where each of its forms that
 * the set has, and that the unit enters, is given now, and where the periods its sides look at exist.
 */
public final class HistoryEngine {

    private final HistoryRules rules;

    public HistoryEngine(HistoryRules rules) {
        this.rules = rules;
    }

    public HistoryRules rules() {
        return rules;
    }

    /** @param periodEnd last day of the period examined: it says which rules hold */
    public List<Finding> check(Examination examination, LocalDate periodEnd, HistoryPeriods periods) {
        Windows windows = new Windows(examination.set(), periods);
        List<Finding> findings = new ArrayList<>();
        for (HistoryRule rule : rules.rules()) {
            if (rule.holdsOn(periodEnd) && isExamined(rule, examination, windows)) {
                List<Clause> clauses = rule.condition().alternatives().stream().map(each -> clause(rule, each, windows)).toList();
                if (clauses.stream().noneMatch(HistoryEngine::holds)) {
                    findings.add(new Finding(rule.id(), Kind.ACROSS_PERIODS, rule.severity(), examination.part(), first(clauses),
                        FormRow.TOTAL_CODE, clauses));
                }
            }
        }
        return findings;
    }

    /**
     * Cells of the total row that are lower now than in what the unit had sent before for the same period (V24): one finding a form.
     *
     * @param sent what was sent before, by form
     * @param now  what would be sent now, by form
     */
    public List<Finding> lowered(Examination examination, Map<String, CellVector> sent, Map<String, CellVector> now) {
        List<Finding> findings = new ArrayList<>();
        for (Form form : examination.set().forms()) {
            CellVector before = sent.get(form.code());
            CellVector values = now.get(form.code());
            List<Clause> lower = before == null || values == null ? List.of() : lower(form, before, values);
            if (!lower.isEmpty()) {
                findings.add(new Finding(rules.lowerThanSent().id(), Kind.LOWER_THAN_SENT, rules.lowerThanSent().severity(),
                    examination.part(), form.code(), FormRow.TOTAL_CODE, lower));
            }
        }
        return findings;
    }

    private static List<Clause> lower(Form form, CellVector before, CellVector now) {
        List<Clause> lower = new ArrayList<>();
        for (FormColumn column : form.shownColumns()) {
            int slot = form.slot(form.totalRow().index(), column.index());
            boolean flow = column.overTime() == FormColumn.OverTime.SUM || column.overTime() == FormColumn.OverTime.CARRY;
            if (flow && before.isGiven(slot) && now.isGiven(slot) && now.get(slot) < before.get(slot)) {
                lower.add(new Clause(new Side(List.of(Item.of(form.address(slot))), now.get(slot)), Operator.AT_LEAST,
                    new Side(List.of(Item.of(before.get(slot))), before.get(slot))));
            }
        }
        return lower;
    }

    private static boolean isExamined(HistoryRule rule, Examination examination, Windows windows) {
        FormSet set = examination.set();
        boolean given = rule.forms().stream().filter(set::contains)
            .filter(form -> !examination.isOwn() || set.form(form).offeredTo(examination.level())).allMatch(windows::givenNow);
        boolean any = rule.forms().stream().anyMatch(form -> set.contains(form) && windows.givenNow(form));
        return given && any && windows.exists(rule.left(), rule.forms()) && windows.exists(rule.right(), rule.forms());
    }

    private static Clause clause(HistoryRule rule, Comparison comparison, Windows windows) {
        return new Clause(side(comparison.left(), rule.left(), windows), comparison.operator(),
            side(comparison.right(), rule.right(), windows));
    }

    private static Side side(Sum sum, Window window, Windows windows) {
        List<Item> items = sum.terms().stream().filter(term -> term.isConstant() || windows.set.contains(term.reference().form()))
            .map(term -> new Item(term.sign(), term.isConstant() ? null : windows.set.form(term.reference().form())
                .address(windows.slot(term.reference())), term.constant())).toList();
        return new Side(items, sum.value(windows.cells(window)), window);
    }

    private static boolean holds(Clause clause) {
        return clause.operator().holds(clause.left().value(), clause.right().value());
    }

    private static String first(List<Clause> clauses) {
        return clauses.stream().flatMap(clause -> Stream.concat(clause.left().items().stream(), clause.right().items().stream())).filter(item -> item.cell() != null)
            .map(item -> item.cell().form()).findFirst().orElseThrow();
    }

    /** The figures of each window, combined when first asked for. */
    private static final class Windows {

        private final FormSet set;
        private final HistoryPeriods periods;
        private final Map<String, CellVector> combined = new HashMap<>();

        private Windows(FormSet set, HistoryPeriods periods) {
            this.set = set;
            this.periods = periods;
        }

        boolean givenNow(String form) {
            return periods.now().gives(form);
        }

        boolean exists(Window window, List<String> forms) {
            return periods.within(window).stream().anyMatch(period -> forms.stream().anyMatch(period::gives));
        }

        CellSource cells(Window window) {
            return reference -> set.contains(reference.form()) ? combined(window, reference.form()).get(slot(reference)) : null;
        }

        int slot(Reference reference) {
            Form form = set.form(reference.form());
            return form.slot(form.totalRow().index(), reference.column());
        }

        private CellVector combined(Window window, String code) {
            return combined.computeIfAbsent(window + code, key -> {
                Form form = set.form(code);
                return Combination.over(form, periods.within(window).stream().map(period -> whole(form, period.forms().get(code))).toList());
            });
        }

        private static CellVector whole(Form form, CellVector values) {
            if (values == null) {
                return CellVector.blank(form.slots());
            }
            return values.size() == form.slots() ? values : CellVector.of(java.util.Arrays.copyOf(values.toArray(), form.slots()));
        }
    }
}
