package vn.ubkt.reporting.submission.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.organisation.UnitType;

class WorklistFilterTest {

    private static final Instant NOON = Instant.parse("2023-06-20T05:00:00Z");
    private static final Worklist LIST = new Worklist(null, List.of(
        row("An", Worklist.Progress.WAITING, 2, 0, 0, NOON, false),
        row("Ân", Worklist.Progress.MISSING, 0, 0, 0, null, true),
        row("Đông", Worklist.Progress.GIVEN_BACK, 1, 0, 1, NOON.plusSeconds(60), true),
        row("Ủy", Worklist.Progress.ACCEPTED, 0, 2, 0, NOON.plusSeconds(30), false)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ALL|UNIT|An Ân Đông Ủy", "MISSING|UNIT|Ân", "WAITING|UNIT|An Đông", "GIVEN_BACK|UNIT|Đông", "ACCEPTED|UNIT|Ủy",
        "LATE|UNIT|Ân Đông", "ALL|LAST_SENT|Đông Ủy An Ân", "ALL|PROGRESS|Ân An Đông Ủy", "nonsense|<script>|An Ân Đông Ủy"})
    void showsAndSortsWhatTheAddressSays(String show, String sort, String units) {
        assertThat(WorklistFilter.of(show, sort).of(LIST)).extracting(row -> row.unit().name()).containsExactly(units.split(" "));
    }

    @Test
    void countsWhatEachChoiceWouldShow() {
        assertThat(WorklistFilter.Show.ALL.count(LIST)).isEqualTo(4);
        assertThat(WorklistFilter.Show.LATE.count(LIST)).isEqualTo(2);
    }

    private static WorklistRow row(String name, Worklist.Progress progress, int waiting, int accepted, int givenBack, Instant sent, boolean late) {
        UnitRef unit = new UnitRef(1, UUID.randomUUID(), name, name, StatisticalLevel.DISTRICT, UnitType.DISTRICT_COMMITTEE, true);
        return new WorklistRow(unit, progress, 2, waiting, accepted, givenBack, sent, null, List.of(), null, false, null, late);
    }
}
