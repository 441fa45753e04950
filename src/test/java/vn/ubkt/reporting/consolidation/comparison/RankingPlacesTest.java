package vn.ubkt.reporting.consolidation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.organisation.UnitType;

class RankingPlacesTest {

    @Test
    void equalFiguresShareAPlaceAndMissingOnesHaveNone() {
        List<Ranking.Row> placed = RankingService.placed(List.of(row(1, 5L), row(2, null), row(3, 9L), row(4, 5L), row(5, 0L)));

        assertThat(placed).extracting(row -> row.unit().id()).containsExactly(3L, 1L, 4L, 5L, 2L);
        assertThat(placed).extracting(Ranking.Row::place).containsExactly(1, 2, 2, 4, null);
    }

    private static Ranking.Row row(long unit, Long value) {
        return new Ranking.Row(new UnitRef(unit, new UUID(0, unit), "x", "x", StatisticalLevel.DISTRICT, UnitType.DISTRICT_COMMITTEE, true), null,
            new Difference(value, null), null, Rate.UNKNOWN, false, false);
    }
}
