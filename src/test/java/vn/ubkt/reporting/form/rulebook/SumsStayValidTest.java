package vn.ubkt.reporting.form.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.expression.CheckRule;
import vn.ubkt.reporting.form.expression.Comparison;
import vn.ubkt.reporting.form.expression.Comparison.Operator;
import vn.ubkt.reporting.form.expression.Condition;
import vn.ubkt.reporting.form.expression.Reference;
import vn.ubkt.reporting.form.expression.Sum;

/** What holds for each of several units holds for their sum: a superior is never blocked by figures that were right below. */
class SumsStayValidTest {

    private static final List<CheckRule> RULES = rules();

    private static List<CheckRule> rules() {
        FormCatalogue catalogue = FormCatalogue.load();
        return Stream.concat(catalogue.forms().stream().flatMap(form -> form.rules().stream()), catalogue.crossFormRules().stream()).toList();
    }

    @Property(tries = 100)
    void theSumOfValidFiguresIsValid(@ForAll long seed) {
        Random random = new Random(seed);
        for (CheckRule rule : RULES) {
            Map<Reference, Long> one = valid(rule.condition(), random);
            Map<Reference, Long> other = valid(rule.condition(), random);

            assertThat(rule.condition().holds(one::get)).as("%s on %s", rule.text(), one).isTrue();
            assertThat(rule.condition().holds(cell -> one.get(cell) + other.get(cell))).as("%s on %s + %s", rule.text(), one, other).isTrue();
        }
    }

    /** Random figures, the short side of a comparison filled up. */
    private static Map<Reference, Long> valid(Condition condition, Random random) {
        while (true) {
            Map<Reference, Long> cells = condition.references().distinct().collect(Collectors.toMap(cell -> cell, cell -> (long) random.nextInt(4)));
            if (condition.alternatives().size() == 1) {
                fill(condition.alternatives().get(0), cells);
            }
            if (condition.holds(cells::get)) {
                return cells;
            }
        }
    }

    private static void fill(Comparison comparison, Map<Reference, Long> cells) {
        long lead = comparison.left().value(cells::get) - comparison.right().value(cells::get);
        Predicate<Operator> is = comparison.operator()::equals;
        if (lead > 0 && !is.test(Operator.AT_LEAST)) {
            cells.merge(added(comparison.right()), lead, Long::sum);
        } else if (lead < 0 && !is.test(Operator.AT_MOST)) {
            cells.merge(added(comparison.left()), -lead, Long::sum);
        }
    }

    private static Reference added(Sum sum) {
        return sum.terms().stream().filter(term -> term.sign() > 0 && !term.isConstant()).findFirst().orElseThrow().reference();
    }
}
