package vn.ubkt.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.cells.CellInputs;
import vn.ubkt.reporting.submission.entry.DataEntryService;
import vn.ubkt.reporting.submission.entry.EntrySheet;
import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.PortalDatabase;
import vn.ubkt.support.figures.Sendings;
import vn.ubkt.support.figures.TinyProvince;

/** Many people of many units at once over one small pool of connections, every fifth request breaking: nobody ever sees a foreign row. */
class InterleavedIT extends InContainer {

    private static final int REQUESTS = 10_000;
    private static final int THREADS = 4;

    @Inject
    private Glances glances;

    @Inject
    private DataEntryService entry;

    @Inject
    private PeriodService periods;

    @Inject
    private Sendings sendings;

    @Resource
    private ManagedExecutorService executor;

    /**
     * A unit with a figure of its own in a draft: its key.
     *
     * @param reach units whose sendings it sees: its own, those directly below, and none further down before they are accepted
     */
    private record Place(long unit, Set<Long> reach, PeriodRef period, String form, int slot, Long account) {
    }

    private final List<Place> places = new ArrayList<>();
    private final Queue<String> foreign = new ConcurrentLinkedQueue<>();
    private final AtomicInteger broken = new AtomicInteger();

    @BeforeEach
    void twoProvincesAtWork() throws SQLException {
        for (int i = 0; i < 2; i++) {
            TinyProvince units = TinyProvince.found();
            PeriodRef period = at(units.province(), () -> periods.open(TinyProvince.base("Sáu tháng", TinyProvince.START, TinyProvince.END)));
            begin(units.grassroots(), Set.of(units.grassroots()), period);
            begin(units.district(), Set.of(units.district(), units.grassroots()), period);
            begin(units.sibling(), Set.of(units.sibling()), period);
            begin(units.province(), Set.of(units.province(), units.district(), units.sibling()), period);
        }
    }

    @Test
    void tenThousandInterleavedRequestsSeeNoForeignRow() throws InterruptedException, ExecutionException {
        List<Future<?>> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            var random = new SplittableRandom(i);
            threads.add(executor.submit(() -> work(random)));
        }
        for (Future<?> thread : threads) {
            thread.get();
        }

        assertThat(foreign).isEmpty();
        assertThat(broken).hasValue(REQUESTS / 5);
    }

    @Test
    void anEntityItsOwnerLoadedIsNotThereForAnotherUnit() {
        for (Place owner : places) {
            for (Place other : places) {
                assertThat(at(owner.unit(), () -> glances.findsAccount(owner.account()))).isTrue();
                assertThat(at(other.unit(), () -> glances.findsAccount(owner.account())))
                    .as("account of %s for %s", owner.unit(), other.unit()).isEqualTo(owner == other);
            }
        }
    }

    private void work(SplittableRandom random) {
        for (int request = 0; request < REQUESTS / THREADS; request++) {
            Place place = places.get(random.nextInt(places.size()));
            if (request % 5 == 4) {
                breakDown(place, random);
            } else {
                look(place, random);
            }
        }
    }

    private void breakDown(Place place, SplittableRandom random) {
        try {
            at(place.unit(), () -> {
                glances.saveAndBreak(place.period().publicId(), place.form(), place.slot(), String.valueOf(random.nextInt(1000)));
                return null;
            });
        } catch (Glances.Broken expected) {
            broken.incrementAndGet();
        }
    }

    private void look(Place place, SplittableRandom random) {
        Set<Long> self = Set.of(place.unit());
        switch (random.nextInt(5)) {
            case 0 -> require(place, "drafts", self, at(place.unit(), glances::unitsOfDrafts));
            case 1 -> require(place, "accounts", self, at(place.unit(), glances::unitsOfAccounts));
            case 2 -> require(place, "sendings", place.reach(), at(place.unit(), glances::unitsOfSendings));
            case 3 -> {
                EntrySheet sheet = at(place.unit(), () -> entry.sheet(place.period().publicId(), place.form()));
                require(place, "own figure", self, List.of(sheet.own().get(place.slot())));
            }
            default -> {
                Place other = places.get(random.nextInt(places.size()));
                boolean found = at(place.unit(), () -> glances.findsAccount(other.account()));
                require(place, "account of " + other.unit(), found ? self : Set.of(), found ? List.of(other.unit()) : List.of());
            }
        }
    }

    private void require(Place place, String what, Set<Long> expected, List<Long> seen) {
        if (!expected.equals(Set.copyOf(seen))) {
            foreign.add(place.unit() + " saw " + what + " " + seen + " instead of " + expected);
        }
    }

    /** The unit types its own key into a form, and sends something. */
    private void begin(long unit, Set<Long> reach, PeriodRef period) throws SQLException {
        Form form = null;
        int slot = -1;
        var board = at(unit, () -> entry.board(period.publicId()));
        for (var status : board.forms()) {
            EntrySheet sheet = at(unit, () -> entry.sheet(period.publicId(), status.form().code()));
            if (form == null && sheet.cells().contains(CellState.OPEN)) {
                form = sheet.form();
                slot = sheet.cells().lastIndexOf(CellState.OPEN);
            }
        }
        CellInputs inputs = new CellInputs(period.publicId(), form.code(), 0).put(slot, String.valueOf(unit));
        assertThat(at(unit, () -> entry.save(inputs)).problems()).isEmpty();
        at(unit, () -> sendings.send(period, Map.of("F02.C", unit)));
        places.add(new Place(unit, reach, period, form.code(), slot, account(unit)));
    }

    private static long account(long unit) throws SQLException {
        try (var owner = PortalDatabase.owner(); var insert = owner.prepareStatement(
                 "insert into account (unit_id, user_name, full_name, created_at) values (?, ?, 'Nguyễn Thị Thử', now()) returning id")) {
            insert.setLong(1, unit);
            insert.setString(2, "thu." + unit);
            try (var row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static <T> T at(long unit, Supplier<T> work) {
        return ActingAs.person(ActingAs.of(0, "Nguyễn Thị Thử", "Cán bộ tổng hợp", unit, Permission.values()), work);
    }
}
