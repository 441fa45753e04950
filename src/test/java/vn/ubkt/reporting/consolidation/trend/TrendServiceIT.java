package vn.ubkt.reporting.consolidation.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ubkt.reporting.consolidation.FigureWorld.at;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.reporting.consolidation.Basis;
import vn.ubkt.reporting.consolidation.FigureWorld;
import vn.ubkt.reporting.consolidation.trend.TrendQuestion.Series;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.rule.Part;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.VerdictKind;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.figures.TinyProvince;

class TrendServiceIT extends InContainer {

    private static final FormCatalogue FORMS = FormCatalogue.load();

    @Inject
    private FigureWorld world;

    @Inject
    private TrendService trends;

    @Inject
    private PeriodService periods;

    private FigureWorld.Place place;

    @BeforeEach
    void twoHalves() throws SQLException {
        place = world.found();
        world.accepted(place, place.before(), place.units().district(), Map.of("F04.S", 8L));
        world.accepted(place, place.now(), place.units().district(), Map.of("F04.S", 12L, "F24.N", 2L));
        world.own(place, place.now(), Map.of("F04.S", 5L));
    }

    @Test
    void eachPeriodByItselfInItsParts() {
        assertThat(values(trend("F04", Part.TOTAL, Series.SIX_MONTHS, false))).containsExactly(8L, 17L);
        assertThat(values(trend("F04", Part.OWN, Series.SIX_MONTHS, false))).containsExactly(null, 5L);
        assertThat(values(trend("F04", Part.BELOW, Series.BASE, false))).containsExactly(8L, 12L);
    }

    @Test
    void addedUpFromTheFirstPeriodOn() {
        Trend trend = trend("F04", Part.TOTAL, Series.SIX_MONTHS, true);

        assertThat(values(trend)).containsExactly(8L, 25L);
        assertThat(trend.points().get(1).isMixed()).isTrue();
    }

    @Test
    void whereTheFormSetChangesTheSeriesBreaks() {
        List<TrendPoint> goesOn = trend("F04", Part.TOTAL, Series.SIX_MONTHS, false).points();
        List<TrendPoint> begins = trend("F24", Part.TOTAL, Series.SIX_MONTHS, false).points();

        assertThat(goesOn.get(0).isBreak()).isFalse();
        assertThat(goesOn.get(1).link()).isNotNull();
        assertThat(begins.get(0).applicable()).isFalse();
        assertThat(begins.get(0).value()).isNull();
        assertThat(begins.get(1).link().kind()).isEqualTo(SeriesBridge.Kind.BEGINS);
        assertThat(begins.get(1).value()).isEqualTo(2);
    }

    @Test
    void missingUnitsAreToldAtEachPoint() {
        assertThat(trend("F04", Part.TOTAL, Series.SIX_MONTHS, false).points()).extracting(TrendPoint::missing).containsExactly(1, 1);
    }

    @Test
    void compositePeriodsMakeASeriesOfTheirOwn() {
        at(place.units().province(), () -> periods.open(TinyProvince.composite("Hai nửa năm", TinyProvince.START.minusYears(1), TinyProvince.END,
            List.of(place.before().publicId(), place.now().publicId()))));

        Trend trend = trend("F04", Part.TOTAL, Series.COMPOSITE, false);

        assertThat(values(trend)).containsExactly(25L);
        assertThat(trend.points().get(0).sets()).containsExactly("357", "885");
    }

    @Test
    void aSpanWithoutPeriodsIsAnEmptySeries() {
        Trend trend = at(place.units().province(), () -> trends.trend(new TrendQuestion(null, "F04", slot("F04"), Part.TOTAL, Basis.OFFICIAL, Series.BASE, false,
            TinyProvince.END, TinyProvince.END)));

        assertThat(trend.points()).isEmpty();
    }

    @Test
    void aUnitFurtherBelowHasASeriesOfWhatWasAcceptedThere() throws SQLException {
        UUID grassroots = world.address(place.units().grassroots());
        UUID first = world.sentTo(place.now(), place.units().grassroots(), Map.of("F04.S", 4L));
        world.judged(place.units().district(), first, VerdictKind.ACCEPTED);
        world.sentTo(place.now(), place.units().grassroots(), Map.of("F04.S", 9L));

        Trend trend = ask(grassroots, "F04", slot("F04"));

        assertThat(trend.unit().id()).isEqualTo(place.units().grassroots());
        assertThat(trend.points()).extracting(TrendPoint::value).containsExactly(null, 4L);
    }

    @Test
    void foreignUnitsFormsAndCellsAreNotFound() throws SQLException {
        UUID stranger = world.address(world.found().units().district());

        for (UUID unit : new UUID[] {stranger, UUID.randomUUID()}) {
            assertThatThrownBy(() -> ask(unit, "F04", slot("F04"))).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> ask(null, "F99", 0)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ask(null, "F04", 99_999)).isInstanceOf(NotFoundException.class);
    }

    private Trend trend(String form, Part part, Series series, boolean cumulative) {
        return at(place.units().province(), () -> trends.trend(new TrendQuestion(null, form, slot(form), part, Basis.OFFICIAL, series, cumulative, null, null)));
    }

    private Trend ask(UUID unit, String form, int slot) {
        return at(place.units().province(), () -> trends.trend(new TrendQuestion(unit, form, slot, Part.TOTAL, Basis.OFFICIAL, Series.BASE, false, null, null)));
    }

    private static int slot(String form) {
        return FORMS.form(form).slot("T", form.equals("F04") ? "S" : "N");
    }

    private static List<Long> values(Trend trend) {
        return trend.points().stream().map(TrendPoint::value).collect(java.util.stream.Collectors.toList());
    }
}
