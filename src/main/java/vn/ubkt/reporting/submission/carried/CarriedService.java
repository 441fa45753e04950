package vn.ubkt.reporting.submission.carried;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.RevisionHead;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;

/** What the carried figures on a page rest on. */
@UseCase
public class CarriedService {

    @Inject
    private CarriedBook book;

    @Inject
    private PeriodService periods;

    @Inject
    private HierarchyService hierarchy;

    @Inject
    private CurrentUser user;

    /** Recordings of the acting unit that stand, the newest first. */
    @Requires(Permission.FORM_READ)
    public List<CarriedSource> own(PeriodRef period) {
        return book.standing(List.of(user.unitId()), List.of(period));
    }

    /** What a revision in sight rests on; empty where it was sent in its own time. */
    @Requires({Permission.SUBMISSION_REVIEW, Permission.CONSOLIDATION_READ})
    public Optional<CarriedSource> of(PeriodRef period, RevisionHead revision) {
        return book.standing(List.of(revision.unitId()), List.of(period)).stream().filter(source -> source.revisionId() == revision.id()).findFirst();
    }

    /** What of a consolidated period is carried: recordings of the acting unit and of the units directly below it. */
    @Requires({Permission.CONSOLIDATION_READ, Permission.FORM_READ})
    public CarriedBasis basis(PeriodRef period) {
        List<PeriodRef> carried = periods.components(period).stream().filter(PeriodRef::carried).toList();
        if (carried.isEmpty()) {
            return CarriedBasis.NONE;
        }
        UnitRef acting = hierarchy.acting(period.endsOn());
        List<UnitRef> units = new ArrayList<>(List.of(acting));
        units.addAll(hierarchy.children(acting.id(), period.endsOn()));
        Map<Long, List<CarriedSource>> sources = book.standing(units.stream().map(UnitRef::id).toList(), carried).stream()
            .collect(Collectors.groupingBy(CarriedSource::unitId));
        return new CarriedBasis(carried, units.stream().flatMap(unit -> sources.getOrDefault(unit.id(), List.of()).stream()
            .map(source -> new CarriedBasis.Line(unit, source))).toList());
    }
}
