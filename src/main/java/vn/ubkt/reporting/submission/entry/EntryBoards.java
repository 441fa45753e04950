package vn.ubkt.reporting.submission.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCalculator;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.FormFigures;
import vn.ubkt.reporting.submission.Ledger;
import vn.ubkt.reporting.submission.SentForm;
import vn.ubkt.reporting.submission.cell.NotedCells;
import vn.ubkt.shared.time.PortalClock;

/** Puts together what the pages of entry show. */
@ApplicationScoped
class EntryBoards {

    @Inject
    private EntryContext context;

    @Inject
    private Ledger ledger;

    @Inject
    private HierarchyService hierarchy;

    @Inject
    private PeriodService periods;

    @Inject
    private PortalClock clock;

    @Inject
    private NotedCells noted;

    EntryBoard board(EntryContext.Place place, Map<String, Draft> drafts) {
        List<FormStatus> forms = context.statuses(place, drafts);
        LocalDate dueOn = periods.dueOn(place.period().id(), place.unit().level()).orElse(null);
        boolean owing = forms.stream().anyMatch(form -> form.due() && form.isEditable());
        boolean late = owing && dueOn != null && clock.today().isAfter(dueOn);
        UnitRef superior = hierarchy.parent(place.unit().id(), place.period().endsOn()).orElse(null);
        return new EntryBoard(place.period(), place.unit(), superior, dueOn, late, forms,
            place.period().carried() ? 0 : missingBelow(place));
    }

    /** Units directly below that have nothing accepted, or something not accepted yet. */
    private int missingBelow(EntryContext.Place place) {
        Map<Long, Set<Boolean>> accepted = ledger.lastSent(place.childIds(), List.of(place.period().id())).stream()
            .collect(Collectors.groupingBy(SentForm::unitId, Collectors.mapping(sent -> sent.state().isAccepted(), Collectors.toSet())));
        return (int) place.children().stream().filter(child -> !Set.of(true).equals(accepted.get(child.id()))).count();
    }

    EntrySheet sheet(EntryContext.Place place, Form form, Draft draft) {
        FormStatus status = context.statuses(place, Map.of(form.code(), draft)).stream()
            .filter(candidate -> candidate.form().code().equals(form.code())).findFirst().orElseThrow();
        return sheet(place, status, draft, context.acceptedBelow(place, Set.of(form.code())),
            noted.ofDraft(place.unit().id(), place.period().id(), form.code()));
    }

    /** Every form of the unit; which cells have notes is not looked up. */
    List<EntrySheet> sheets(EntryContext.Place place, Map<String, Draft> drafts) {
        Map<String, List<FormFigures>> accepted = context.acceptedBelow(place, null);
        return context.statuses(place, drafts).stream().map(status -> sheet(place, status,
            drafts.getOrDefault(status.form().code(), Draft.none(status.form().code(), status.form().slots())), accepted)).toList();
    }

    EntrySheet sheet(EntryContext.Place place, FormStatus status, Draft draft, Map<String, List<FormFigures>> accepted) {
        return sheet(place, status, draft, accepted, List.of());
    }

    private EntrySheet sheet(EntryContext.Place place, FormStatus status, Draft draft, Map<String, List<FormFigures>> accepted, List<Integer> noted) {
        Form form = status.form();
        CellVector below = EntryContext.sum(form, accepted.getOrDefault(form.code(), List.of()));
        boolean editable = status.isEditable() && place.period().open() && context.mayEdit();
        return new EntrySheet(place.period(), place.unit(), form, status, draft.own(), FormCalculator.computeRows(form, below),
            total(form, draft.own(), below), draft.fed(form).over(form.access(place.unit().level())), draft.version(), editable, place.isParent(),
            noted, context.forms(place).stream().map(Form::code).toList(), draft.fed(form));
    }

    /** The same sheet after its draft was written. */
    static EntrySheet after(EntrySheet before, Draft saved) {
        Form form = before.form();
        FormStatus status = FormStatus.of(form, before.status().due(), saved, before.status().sent());
        return new EntrySheet(before.period(), before.unit(), form, status, saved.own(), before.below(),
            total(form, saved.own(), before.below()), before.cells(), saved.version(), before.editable(), before.parent(),
            before.noted(), before.forms(), before.fed());
    }

    private static CellVector total(Form form, CellVector own, CellVector below) {
        return FormCalculator.computeRows(form, own.plus(below));
    }
}
