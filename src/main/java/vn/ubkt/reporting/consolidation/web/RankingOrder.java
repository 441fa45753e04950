package vn.ubkt.reporting.consolidation.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import vn.ubkt.reporting.consolidation.comparison.Ranking;
import vn.ubkt.reporting.consolidation.comparison.Ranking.Row;

/** Columns a ranking can be sorted by; what is missing stands last either way. */
public enum RankingOrder {
    NAME(null),
    VALUE(row -> row.difference().value()),
    DIFFERENCE(row -> row.difference().difference()),
    CHANGE(row -> row.difference().change()),
    RATE(row -> row.rate().rate());

    private final Function<Row, Comparable<?>> key;

    RankingOrder(Function<Row, Comparable<?>> key) {
        this.key = key;
    }

    List<Row> sorted(Ranking ranking, boolean descending) {
        Comparator<Comparable<?>> order = descending ? RankingOrder.natural().reversed() : natural();
        Comparator<Row> by = this == NAME ? byName(descending) : Comparator.comparing(key, Comparator.nullsLast(order));
        return ranking.rows().stream().sorted(by).toList();
    }

    private static Comparator<Row> byName(boolean descending) {
        Comparator<String> names = (one, other) -> java.text.Collator.getInstance(java.util.Locale.forLanguageTag("vi")).compare(one, other);
        return Comparator.comparing(row -> row.unit().name(), descending ? names.reversed() : names);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Comparator<Comparable<?>> natural() {
        return (one, other) -> ((Comparable) one).compareTo(other);
    }
}
