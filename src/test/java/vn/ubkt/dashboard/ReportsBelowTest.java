package vn.ubkt.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.organisation.UnitType;
import vn.ubkt.reporting.submission.review.Worklist;
import vn.ubkt.reporting.submission.review.Worklist.Progress;
import vn.ubkt.reporting.submission.review.WorklistRow;

class ReportsBelowTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 9, 22);
    private static final Worklist MIXED = list(row("A", Progress.PARTLY, 2, 0, TODAY.minusDays(2)), row("B", Progress.MISSING, 0, 0, TODAY.minusDays(2)),
        row("C", Progress.GIVEN_BACK, 0, 1, TODAY.minusDays(9)), row("D", Progress.WAITING, 3, 0, null), row("E", Progress.ACCEPTED, 0, 0, null));

    @Test
    void unitsAreCountedAsTheInboxFiltersThem() {
        assertThat(ReportsBelow.of(MIXED, TODAY).groups()).extracting(group -> group.show() + " " + group.units())
            .containsExactly("LATE 3", "MISSING 2", "WAITING 2", "GIVEN_BACK 1", "ACCEPTED 1");
    }

    @Test
    void theLongestLateComesFirstThenWhoSentNothing() {
        assertThat(ReportsBelow.of(MIXED, TODAY).late()).extracting(late -> late.unit().name() + " " + late.days())
            .containsExactly("C 9", "B 2", "A 2");
    }

    @Test
    void ofManyLateUnitsTheFirstAreNamedAndTheRestCounted() {
        Worklist many = list(IntStream.range(0, 7).mapToObj(i -> row("U" + i, Progress.MISSING, 0, 0, TODAY.minusDays(1))).toArray(WorklistRow[]::new));

        ReportsBelow below = ReportsBelow.of(many, TODAY);

        assertThat(below.late()).hasSize(5);
        assertThat(below.unnamedLate()).isEqualTo(2);
    }

    @Test
    void itIsThisUnitsTurnToAcceptAndToChase() {
        assertThat(ReportsBelow.of(list(row("D", Progress.WAITING, 3, 0, null)), TODAY).isToDo()).isTrue();
        assertThat(ReportsBelow.of(list(row("B", Progress.MISSING, 0, 0, TODAY.minusDays(1))), TODAY).isToDo()).isTrue();
        assertThat(ReportsBelow.of(list(row("E", Progress.ACCEPTED, 0, 0, null)), TODAY).isToDo()).isFalse();
    }

    @Test
    void aZeroAsksForNothing() {
        List<ReportsBelow.Group> groups = ReportsBelow.of(list(row("E", Progress.ACCEPTED, 0, 0, null)), TODAY).groups();

        assertThat(groups).extracting(ReportsBelow.Group::tone)
            .containsExactly("tone--quiet", "tone--quiet", "tone--quiet", "tone--quiet", "tone--good");
    }

    @Test
    void aUnitCountsAsCoveredWhenAllItOwesIsAccepted() {
        Coverage coverage = Coverage.of(MIXED, Set.of("F07", "F02"));

        assertThat(coverage).extracting(Coverage::accepted, Coverage::missing, Coverage::isComplete, Coverage::changedForms)
            .containsExactly(1L, 4L, false, "F02, F07");
    }

    private static Worklist list(WorklistRow... rows) {
        return new Worklist(null, new ArrayList<>(List.of(rows)));
    }

    /** @param lateSince {@code null} = not late */
    private static WorklistRow row(String name, Progress progress, int waiting, int givenBack, LocalDate lateSince) {
        UnitRef unit = new UnitRef(name.hashCode(), UUID.randomUUID(), name, name, StatisticalLevel.GRASSROOTS, UnitType.GRASSROOTS_COMMITTEE, false);
        return new WorklistRow(unit, progress, 5, waiting, 0, givenBack, null, null, List.of(), null, false, lateSince, lateSince != null);
    }
}
