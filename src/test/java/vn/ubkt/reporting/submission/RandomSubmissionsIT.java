package vn.ubkt.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ubkt.shared.error.DomainException;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.PortalDatabase;
import vn.ubkt.support.Tenants;

/** Whatever units of a small tree do in whatever order: every total is what a naive count says, and what may not happen is refused. */
class RandomSubmissionsIT extends InContainer {

    private static final int ACTS = 120;
    private static final int UNITS = 5;

    @Inject
    private SubmissionWorld world;

    private final List<String> acts = new ArrayList<>();
    private SubmissionWorld.Place place;
    private NaiveLedger naive;
    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void totalsAreAlwaysTheNaiveSum(long seed) throws SQLException {
        random = new Random(seed);
        place = world.found();
        Map<Long, Long> parents = grow();
        naive = new NaiveLedger(parents);
        List<Long> units = new ArrayList<>(parents.keySet());
        units.add(place.units().province());

        for (int act = 0; act < ACTS; act++) {
            long unit = units.get(random.nextInt(units.size()));
            actAt(unit);
            for (long each : parents.get(unit) == null ? List.of(unit) : List.of(unit, parents.get(unit))) {
                assertThat(world.state(place, each)).as(acts.toString()).isEqualTo(naive.state(each));
                assertThat(world.below(place, each)).as(acts.toString()).isEqualTo(naive.below(each));
            }
        }
    }

    /** The tiny province with some more grassroots units under its districts. */
    private Map<Long, Long> grow() throws SQLException {
        Map<Long, Long> parents = new TreeMap<>(Map.of(place.units().district(), place.units().province(),
            place.units().sibling(), place.units().province(), place.units().grassroots(), place.units().district()));
        for (int added = 0; added < UNITS; added++) {
            long parent = random.nextBoolean() ? place.units().district() : place.units().sibling();
            parents.put(grassroots(parent, added), parent);
        }
        return parents;
    }

    private long grassroots(long parent, int number) throws SQLException {
        try (var connection = PortalDatabase.owner(); var insert = connection.prepareStatement(
                "select unit_insert(?, 'GRASSROOTS_COMMITTEE', 'GRASSROOTS', false, ?, ?, ?, ?)")) {
            String code = place.units().code() + ".R" + number;
            insert.setString(1, code);
            insert.setString(2, "Đảng ủy " + code);
            insert.setString(3, code);
            insert.setLong(4, parent);
            insert.setObject(5, Tenants.FOUNDED);
            try (var row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void actAt(long unit) {
        switch (random.nextInt(7)) {
            case 0 -> enter(unit, random.nextInt(1000));
            case 1 -> send(unit);
            case 2 -> recall(unit);
            case 3 -> judge(unit, VerdictKind.OPENED);
            case 4 -> judge(unit, VerdictKind.RETURNED);
            case 5 -> judge(unit, VerdictKind.ACCEPTED);
            default -> judge(unit, VerdictKind.REOPENED);
        }
    }

    private void enter(long unit, long figure) {
        acts.add("enter " + unit + " " + figure);
        if (naive.mayEnter(unit)) {
            world.enter(place, unit, figure);
            naive.enter(unit, figure);
        } else {
            assertRefused(() -> world.enter(place, unit, figure));
        }
    }

    private void send(long unit) {
        acts.add("send " + unit);
        if (naive.maySend(unit)) {
            UUID sending = world.send(place, unit).publicId();
            naive.send(unit, sending);
        } else {
            assertRefused(() -> world.send(place, unit));
        }
    }

    private void recall(long unit) {
        acts.add("recall " + unit);
        if (naive.mayRecall(unit)) {
            world.recall(unit, naive.last(unit).id());
            naive.recall(unit);
        } else if (naive.last(unit) != null) {
            assertRefused(() -> world.recall(unit, naive.last(unit).id()));
        }
    }

    private void judge(long unit, VerdictKind kind) {
        acts.add(kind + " " + unit);
        Long superior = naive.superior(unit);
        if (superior == null || naive.last(unit) == null) {
            return;
        }
        UUID sending = naive.last(unit).id();
        if (naive.mayJudge(unit, kind)) {
            judge(superior, sending, kind);
            naive.judge(unit, kind);
        } else if (kind != VerdictKind.OPENED) {
            assertRefused(() -> judge(superior, sending, kind));
        }
    }

    private void judge(long superior, UUID sending, VerdictKind kind) {
        switch (kind) {
            case OPENED -> world.open(superior, sending);
            case RETURNED -> world.giveBack(superior, sending, "Đề nghị xem lại");
            case ACCEPTED -> world.accept(superior, sending);
            case REOPENED -> world.reopen(superior, sending);
        }
    }

    private void assertRefused(Runnable act) {
        assertThatThrownBy(act::run).as(acts.toString()).isInstanceOf(DomainException.class);
    }
}
