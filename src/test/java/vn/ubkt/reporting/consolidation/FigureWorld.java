package vn.ubkt.reporting.consolidation;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.reporting.period.PeriodDraft;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.VerdictKind;
import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.support.Tenants;
import vn.ubkt.support.figures.Sendings;
import vn.ubkt.support.figures.TinyProvince;

/** A tiny province with two first halves of a year, under form sets 357 and 885. */
@ApplicationScoped
public class FigureWorld {

    @Inject
    private Sendings sendings;

    @Inject
    private PeriodService periods;

    @Inject
    private HierarchyService hierarchy;

    /** The province, its first half of 2022 and of 2023. */
    public record Place(TinyProvince units, PeriodRef before, PeriodRef now) {
    }

    public Place found() throws SQLException {
        TinyProvince units = TinyProvince.found();
        PeriodDraft last = TinyProvince.base("Sáu tháng đầu năm 2022", TinyProvince.START.minusYears(1), TinyProvince.END.minusYears(1));
        last.setFormSet("357");
        return at(units.province(), () -> new Place(units, periods.open(last),
            periods.open(TinyProvince.base("Sáu tháng đầu năm 2023", TinyProvince.START, TinyProvince.END))));
    }

    /** A unit directly below the province sends, and the province accepts. */
    public void accepted(Place place, PeriodRef period, long unit, Map<String, Long> figures) {
        UUID revision = at(unit, () -> sendings.send(period, figures));
        at(place.units().province(), () -> {
            sendings.judge(revision, VerdictKind.ACCEPTED);
            return null;
        });
    }

    /** A unit anywhere sends; nothing is said of it yet. */
    public UUID sentTo(PeriodRef period, long unit, Map<String, Long> figures) {
        return at(unit, () -> sendings.send(period, figures));
    }

    public void judged(long superior, UUID revision, VerdictKind kind) {
        at(superior, () -> {
            sendings.judge(revision, kind);
            return null;
        });
    }

    /** What the province did itself. */
    public void own(Place place, PeriodRef period, Map<String, Long> figures) {
        at(place.units().province(), () -> sendings.send(period, figures));
    }

    public UUID address(long unit) {
        return at(unit, () -> hierarchy.unit(unit, TinyProvince.END).publicId());
    }

    public static <T> T at(long unit, Supplier<T> work) {
        return ActingAs.person(Tenants.at(unit, Permission.PERIOD_READ, Permission.PERIOD_MANAGE, Permission.FORM_READ, Permission.CONSOLIDATION_READ,
            Permission.PERSON_FIGURES_READ), work);
    }

    /** Somebody who consolidates, but is not listed for figures that point to people. */
    public static <T> T unlisted(long unit, Supplier<T> work) {
        return ActingAs.person(Tenants.at(unit, Permission.PERIOD_READ, Permission.CONSOLIDATION_READ), work);
    }
}
