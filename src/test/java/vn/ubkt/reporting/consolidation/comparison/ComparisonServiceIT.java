package vn.ubkt.reporting.consolidation.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ubkt.reporting.consolidation.FigureWorld.at;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.consolidation.Basis;
import vn.ubkt.reporting.consolidation.FigureWorld;
import vn.ubkt.reporting.form.CellAddress;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.submission.VerdictKind;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.text.VietnameseText;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.StatementCounter;
import vn.ubkt.support.Tenants;

class ComparisonServiceIT extends InContainer {

    private static final String TURNS = "F04.S";
    private static final Map<String, Long> ORGANISATIONS = Map.of("G09.01", 10L, "G09.02", 0L, "G09.03", 40L);

    @Inject
    private FigureWorld world;

    @Inject
    private ComparisonService comparisons;

    @Inject
    private RankingService rankings;

    @Inject
    private HierarchyService hierarchy;

    @Inject
    private FormRegister forms;

    private FigureWorld.Place place;

    @BeforeEach
    void twoHalves() throws SQLException {
        place = world.found();
        world.accepted(place, place.before(), place.units().district(), Map.of(TURNS, 8L));
        world.accepted(place, place.now(), place.units().district(), with(12L));
        world.accepted(place, place.now(), place.units().sibling(), Map.of(TURNS, 3L));
        world.own(place, place.now(), with(5L));
    }

    private static Map<String, Long> with(long turns) {
        Map<String, Long> figures = new java.util.HashMap<>(ORGANISATIONS);
        figures.put(TURNS, turns);
        return figures;
    }

    @Test
    void theSamePeriodLastYearIsTheBase() {
        Comparison compared = compare(null, null, null);

        assertThat(compared.base().period()).isEqualTo(place.before());
        assertThat(compared.isLastYear()).isTrue();
        assertThat(line(compared).difference()).isEqualTo(new Difference(20L, 8L));
        assertThat(compared.base().missing()).extracting(unit -> unit.id()).containsExactly(place.units().sibling());
    }

    @Test
    void twoUnitsBesideEachOtherInOnePeriod() {
        Comparison compared = compare(world.address(place.units().district()), null, world.address(place.units().sibling()));

        assertThat(compared.base().period()).isEqualTo(place.now());
        assertThat(line(compared).difference()).isEqualTo(new Difference(12L, 3L));
    }

    @Test
    void withoutFiguresThereIsNothingToSetAgainst() {
        Comparison compared = compare(world.address(place.units().sibling()), null, null);

        assertThat(compared.base().given()).isFalse();
        assertThat(line(compared).difference().reading()).isEqualTo(Difference.Reading.BASE_MISSING);
    }

    @Test
    void aRateIsToldWhereTheUnitGaveItsNumbersAndNowhereElse() {
        assertThat(line(compare(world.address(place.units().district()), null, null)).rate()).isEqualTo(Rate.of(12L, 50L));
        assertThat(line(compare(world.address(place.units().sibling()), null, null)).rate()).isEqualTo(Rate.UNKNOWN);
        assertThat(line(compare(null, null, null)).rate()).isEqualTo(Rate.UNKNOWN);
    }

    @Test
    void aUnitFurtherBelowIsComparedByWhatWasAcceptedThere() throws SQLException {
        UUID grassroots = world.address(place.units().grassroots());
        UUID first = world.sentTo(place.now(), place.units().grassroots(), Map.of(TURNS, 4L));

        assertThat(compare(grassroots, null, null).value().given()).isFalse();

        world.judged(place.units().district(), first, VerdictKind.ACCEPTED);
        assertThat(line(compare(grassroots, null, world.address(place.units().sibling()))).difference()).isEqualTo(new Difference(4L, 3L));

        world.sentTo(place.now(), place.units().grassroots(), Map.of(TURNS, 6L));
        assertThat(line(compare(grassroots, null, world.address(place.units().sibling()))).difference()).isEqualTo(new Difference(4L, 3L));
        assertThat(line(at(place.units().province(), () -> comparisons.compare(new Question(grassroots, place.now().publicId(), "F04", Basis.PREVIEW, null,
            null, null)))).difference().value()).isEqualTo(4L);
    }

    @Test
    void aUnitThatIsNotBelowIsNotFound() throws SQLException {
        UUID stranger = world.address(world.found().units().district());

        for (UUID foreign : new UUID[] {stranger, UUID.randomUUID()}) {
            assertThatThrownBy(() -> compare(foreign, null, null)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> compare(null, null, foreign)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> compare(null, foreign, null)).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void whoMayNeitherReadFormsNorTotalsIsRefused() {
        assertThatThrownBy(() -> ActingAs.person(Tenants.at(place.units().province(), Permission.PERIOD_READ), () -> comparisons.compare(question(null, null, null))))
            .isInstanceOf(DomainException.class).isNotInstanceOf(NotFoundException.class);
    }

    @Test
    void unitsBesideEachOther() {
        Ranking ranking = at(place.units().province(), () -> rankings.rank(place.now().publicId(), null, "F04", slot(), Basis.OFFICIAL));

        assertThat(ranking.rows()).extracting(row -> row.unit().id()).containsExactly(place.units().district(), place.units().sibling());
        assertThat(ranking.rows().get(0).share()).isEqualByComparingTo("60.0");
        assertThat(ranking.rows().get(0).difference()).isEqualTo(new Difference(12L, 8L));
        assertThat(ranking.rows().get(1).difference()).isEqualTo(new Difference(3L, null));
        assertThat(ranking.own().difference()).isEqualTo(new Difference(5L, null));
        assertThat(ranking.total().difference()).isEqualTo(new Difference(20L, 8L));
    }

    @Test
    void aComparisonSendsFewStatements() throws SQLException {
        var counter = StatementCounter.start();
        compare(null, null, null);

        assertThat(counter.stop().total()).isLessThanOrEqualTo(8);
    }

    @Test
    void unitsBelowAreFoundWithoutDiacriticsAndNoOthers() {
        UnitRef grassroots = at(place.units().grassroots(), () -> hierarchy.acting(place.now().endsOn()));

        assertThat(at(place.units().province(), () -> hierarchy.search(VietnameseText.fold(grassroots.name()), place.now().endsOn()))).contains(grassroots);
        assertThat(at(place.units().sibling(), () -> hierarchy.search(grassroots.name(), place.now().endsOn()))).doesNotContain(grassroots);
    }

    private Comparison compare(UUID unit, UUID basePeriod, UUID baseUnit) {
        return at(place.units().province(), () -> comparisons.compare(question(unit, basePeriod, baseUnit)));
    }

    private Question question(UUID unit, UUID basePeriod, UUID baseUnit) {
        return new Question(unit, place.now().publicId(), "F04", Basis.OFFICIAL, basePeriod, baseUnit, null);
    }

    private int slot() {
        CellAddress cell = forms.catalogue().indicator(TURNS);
        return forms.catalogue().form(cell.form()).slot(cell.row(), cell.letter());
    }

    private Comparison.Line line(Comparison comparison) {
        return comparison.lines().stream().filter(line -> line.slot() == slot()).findFirst().orElseThrow();
    }
}
