package vn.ubkt.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.expression.CheckRule;
import vn.ubkt.reporting.form.expression.Comparison;
import vn.ubkt.reporting.form.expression.Reference;
import vn.ubkt.reporting.form.expression.Sum;

class FormCalculatorTest {

    private static final FormCatalogue CATALOGUE = FormCatalogue.load();

    @Provide
    Arbitrary<Tuple2<Form, CellVector>> filled() {
        return Arbitraries.of(CATALOGUE.forms().toArray(Form[]::new)).flatMap(form ->
            Arbitraries.longs().between(0, 999).injectNull(0.6).list().ofSize(form.slots()).map(cells -> Tuple.of(form, CellVector.of(cells))));
    }

    @Property(tries = 300)
    void completingTwiceChangesNothing(@ForAll("filled") Tuple2<Form, CellVector> filled) {
        CellVector complete = FormCalculator.complete(filled.get1(), filled.get2());

        assertThat(FormCalculator.complete(filled.get1(), complete)).isEqualTo(complete);
    }

    @Property(tries = 300)
    void aComputedColumnIsTheSumOfItsTermsInEveryRow(@ForAll("filled") Tuple2<Form, CellVector> filled) {
        Form form = filled.get1();
        CellVector complete = FormCalculator.complete(form, filled.get2());

        for (FormRow row : form.rows()) {
            form.columns().stream().filter(FormColumn::isComputed).forEach(column -> {
                List<Long> terms = column.formula().references().map(term -> complete.get(form.slot(row.index(), term.column())))
                    .filter(value -> value != null).toList();
                Long expected = terms.isEmpty() ? null : (Long) terms.stream().mapToLong(Long::longValue).sum();
                assertThat(complete.get(form.slot(row.index(), column.index()))).isEqualTo(expected);
            });
        }
    }

    @Property(tries = 300)
    void theTotalOfATypedColumnIsItsFirstSectionOnceThatHoldsAnything(@ForAll("filled") Tuple2<Form, CellVector> filled) {
        Form form = filled.get1();
        CellVector own = filled.get2();
        CellVector complete = FormCalculator.complete(form, own);

        form.columns().stream().filter(column -> !column.isComputed()).forEach(column -> {
            long[] section = form.firstPartition().stream().map(row -> own.get(form.slot(row.index(), column.index())))
                .filter(value -> value != null).mapToLong(Long::longValue).toArray();
            int total = form.slot(0, column.index());
            Long expected = section.length == 0 ? own.get(total) : (Long) LongStream.of(section).sum();
            assertThat(complete.get(total)).isEqualTo(expected);
            assertThat(FormCalculator.isComputed(form, own, total)).isEqualTo(section.length > 0);
        });
    }

    @Property(tries = 300)
    void whatIsTypedStaysAsItIsBelowTheTotalRow(@ForAll("filled") Tuple2<Form, CellVector> filled) {
        Form form = filled.get1();
        CellVector complete = FormCalculator.complete(form, filled.get2());

        IntStream.range(form.columns().size(), form.slots()).filter(slot -> !form.columnOf(slot).isComputed())
            .forEach(slot -> assertThat(complete.get(slot)).isEqualTo(filled.get2().get(slot)));
    }

    @Property(tries = 300)
    void completedFormsAddUpWithoutComputingAnew(@ForAll("filled") Tuple2<Form, CellVector> filled) {
        Form form = filled.get1();
        CellVector complete = FormCalculator.complete(form, filled.get2());
        CellVector onlyTotal = FormCalculator.complete(form, CellVector.blank(form.slots()).with(0, 3L));

        CellVector sum = complete.plus(onlyTotal);

        assertThat(FormCalculator.computeRows(form, sum)).isEqualTo(sum);
    }

    @Example
    void theFirstSectionOfMemberFormsIsTheManagingLevel() {
        Form form = CATALOGUE.form("F05");
        CellVector own = CellVector.blank(form.slots()).with(form.slot("T", "D"), 99L).with(form.slot("T", "E"), 4L)
            .with(form.slot("I.1", "D"), 1L).with(form.slot("II.7", "D"), 2L).with(form.slot("II.8", "D"), 3L)
            .with(form.slot("III.10", "E"), 8L);

        CellVector complete = FormCalculator.complete(form, own);

        assertThat(form.firstPartition()).extracting(FormRow::code).containsExactly("II.6", "II.7", "II.8", "II.9");
        assertThat(complete.get(form.slot("T", "D"))).isEqualTo(5);
        assertThat(complete.get(form.slot("T", "E"))).isEqualTo(4);
    }

    @Example
    void aTotalTypedIntoAComputedCellIsReplaced() {
        Form form = CATALOGUE.form("F02");
        CellVector own = CellVector.blank(form.slots()).with(form.slot("T", "C"), 978L);

        assertThat(FormCalculator.complete(form, own).isBlank()).isTrue();
        assertThat(FormCalculator.complete(form, own.with(form.slot("T", "F"), 5L)).get(form.slot("T", "C"))).isEqualTo(5);
    }

    @Example
    void nothingHappenedMeansZeroInEveryCellTheLevelMayEnter() {
        for (FormSet set : CATALOGUE.sets()) {
            for (Form form : set.forms()) {
                for (StatisticalLevel level : StatisticalLevel.values()) {
                    CellVector zeroes = FormCalculator.nothingHappened(form, level);
                    IntStream.range(0, form.slots()).forEach(slot -> {
                        CellState state = form.access(level).get(slot);
                        Long expected = state == CellState.OPEN ? (Long) 0L : null;
                        if (state != CellState.COMPUTED) {
                            assertThat(zeroes.get(slot)).isEqualTo(expected);
                        }
                    });
                    assertThat(zeroes.isBlank()).isFalse();
                }
            }
        }
    }

    @Example
    void everyFormulaAgreesWithACheckRuleOfItsForm() {
        for (Form form : CATALOGUE.set("885").forms()) {
            form.columns().stream().filter(FormColumn::isComputed).forEach(column ->
                assertThat(form.rules()).as(column.code()).anyMatch(rule -> states(rule, column)));
        }
    }

    private static boolean states(CheckRule rule, FormColumn column) {
        Comparison comparison = rule.condition().alternatives().get(0);
        Set<Integer> formula = columns(column.formula());
        Set<Integer> itself = Set.of(column.index());
        return comparison.operator() == Comparison.Operator.EQUAL
            && (columns(comparison.left()).equals(formula) && columns(comparison.right()).equals(itself)
            || columns(comparison.right()).equals(formula) && columns(comparison.left()).equals(itself));
    }

    private static Set<Integer> columns(Sum sum) {
        return sum.references().map(Reference::column).collect(Collectors.toSet());
    }
}
