package vn.ubkt.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class CellVectorTest {

    @Provide
    Arbitrary<List<Long>> cells() {
        return Arbitraries.longs().between(-CellVector.LARGEST_TYPED, CellVector.LARGEST_TYPED).injectNull(0.4).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<Tuple2<List<Long>, List<Long>>> twoOfASize() {
        return Arbitraries.integers().between(0, 60).flatMap(size -> {
            Arbitrary<List<Long>> cells = Arbitraries.longs().between(0, CellVector.LARGEST_TYPED).injectNull(0.4).list().ofSize(size);
            return Combinators.combine(cells, cells).as(Tuple::of);
        });
    }

    @Property
    void theArrayLiteralReadsBackAsItWasWritten(@ForAll("cells") List<Long> cells) {
        CellVector vector = CellVector.of(cells);

        assertThat(CellVector.parse(vector.toLiteral())).isEqualTo(vector).hasSameHashCodeAs(vector);
        assertThat(vector.toArray()).containsExactly(cells.toArray(Long[]::new));
        assertThat(vector.nonBlankCount()).isEqualTo(cells.size() - Collections.frequency(cells, null));
        assertThat(vector.isBlank()).isEqualTo(vector.nonBlankCount() == 0);
    }

    @Property
    void addingIsCellByCellAndOnlyTwoEmptyCellsStayEmpty(@ForAll("twoOfASize") Tuple2<List<Long>, List<Long>> cells) {
        CellVector left = CellVector.of(cells.get1());
        CellVector right = CellVector.of(cells.get2());

        CellVector sum = left.plus(right);

        assertThat(sum).isEqualTo(right.plus(left)).isEqualTo(CellVector.sum(left.size(), List.of(left, right)));
        IntStream.range(0, sum.size()).forEach(slot ->
            assertThat(sum.get(slot)).isEqualTo(expectedSum(cells.get1().get(slot), cells.get2().get(slot))));
        assertThat(left.plus(CellVector.blank(left.size()))).isEqualTo(left);
    }

    private static Long expectedSum(Long left, Long right) {
        return left == null ? right : right == null ? left : Long.valueOf(left + right);
    }

    @Example
    void theLiteralIsPostgresqls() {
        assertThat(CellVector.of(1L, null, 3L).toLiteral()).isEqualTo("{1,NULL,3}");
        assertThat(CellVector.blank(0).toLiteral()).isEqualTo("{}");
        assertThat(CellVector.parse("{null, 7}")).isEqualTo(CellVector.of(null, 7L));
    }

    @Example
    void zeroIsNotEmpty() {
        assertThat(CellVector.of(0L)).isNotEqualTo(CellVector.blank(1));
        assertThat(CellVector.blank(1).with(0, 0L).isGiven(0)).isTrue();
        assertThat(CellVector.of(5L).with(0, null)).isEqualTo(CellVector.blank(1));
    }

    @Example
    void changingACellLeavesTheVectorAsItWas() {
        CellVector before = CellVector.of(1L, 2L);

        CellVector after = before.with(0, 9L);
        after.plus(after);

        assertThat(before).isEqualTo(CellVector.of(1L, 2L));
        assertThat(after).isEqualTo(CellVector.of(9L, 2L));
    }

    @Example
    void anOverflowIsNotHidden() {
        CellVector largest = CellVector.of(Long.MAX_VALUE);

        assertThatThrownBy(() -> largest.plus(CellVector.of(1L))).isInstanceOf(ArithmeticException.class);
    }

    @Example
    void vectorsOfDifferentFormsDoNotAddUp() {
        assertThatThrownBy(() -> CellVector.blank(2).plus(CellVector.blank(3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CellVector.parse("1,2")).isInstanceOf(IllegalArgumentException.class);
    }
}
