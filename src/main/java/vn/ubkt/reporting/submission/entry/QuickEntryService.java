package vn.ubkt.reporting.submission.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.validation.Valid;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.submission.SubmissionError;
import vn.ubkt.reporting.submission.cells.CellProblem;
import vn.ubkt.reporting.submission.cells.CellTyping;
import vn.ubkt.reporting.submission.cells.CellsDraft;
import vn.ubkt.reporting.submission.cells.OwnForms;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;

/** Cells of several forms of the acting unit at once: typed in one row, or following from rows that are kept elsewhere. */
@UseCase
public class QuickEntryService {

    @Inject
    private EntryContext context;

    @Inject
    private Drafts drafts;

    @Inject
    private DraftWriter writer;

    /** The own parts of all forms of the acting unit. */
    @Requires(Permission.FORM_READ)
    public OwnForms own(UUID period) {
        EntryContext.Place place = context.place(period);
        Map<String, Draft> all = drafts.all(place.unit().id(), place.period().id());
        return new OwnForms(place.period(), place.unit(), place.set(), context.statuses(place, all).stream().collect(Collectors.toMap(
            status -> status.form().code(), status -> all.getOrDefault(status.form().code(), Draft.none(status.form().code(), status.form().slots())).as(status))));
    }

    /**
     * Saves changed cells of several forms at once. All or nothing: where cells are told, nothing was written.
     *
     * @return cells that are not figures or not this unit's to enter
     * @throws DomainException where a form cannot be changed now, or somebody changed it meanwhile
     */
    @Requires(Permission.FORM_EDIT)
    public List<CellProblem> saveCells(@Valid CellsDraft cells) {
        EntryContext.Place place = context.place(cells.getPeriod());
        Map<String, Draft> all = drafts.all(place.unit().id(), place.period().id());
        List<CellProblem> problems = new ArrayList<>();
        List<Draft> changed = new ArrayList<>();
        for (FormStatus status : editable(place, all, cells.getTyped().keySet())) {
            Form form = status.form();
            Draft draft = all.getOrDefault(form.code(), Draft.none(form.code(), form.slots()));
            if (draft.version() != cells.version(form.code())) {
                throw new DomainException(SubmissionError.FORM_CHANGED_MEANWHILE, form.code(), draft.changedBy(), draft.changedAt());
            }
            CellVector typed = CellTyping.apply(form, place.unit().level(), draft.own(), draft.fed(form), cells.getTyped().get(form.code()), problems);
            changed.add(writer.changed(draft, typed, draft.nil() && typed.equals(draft.own())));
        }
        if (problems.isEmpty()) {
            writer.write(place, changed, DraftWriter.Source.TYPED);
        }
        return problems;
    }

    /**
     * Lets cells of the unit's drafts follow from rows kept elsewhere. From then on they are not typed; each call says all fed cells
     * of the forms it names, with their figures. A form named without cells is no longer fed and keeps what stands in it.
     *
     * @throws DomainException where a form cannot be changed now, or its total follows from rows of its own
     */
    @Requires(Permission.FORM_EDIT)
    public void feed(UUID period, Map<String, Map<Integer, Long>> cells) {
        EntryContext.Place place = context.place(period);
        feed(place, drafts.all(place.unit().id(), place.period().id()), cells);
    }

    /** New figures for cells that are fed already; forms that are not fed, or would not change, are left alone. */
    @Requires(Permission.FORM_EDIT)
    public void follow(UUID period, Map<String, Map<Integer, Long>> cells) {
        EntryContext.Place place = context.place(period);
        writer.requireOpen(place.period());
        Map<String, Draft> all = drafts.all(place.unit().id(), place.period().id());
        Map<String, Map<Integer, Long>> changed = new HashMap<>();
        cells.keySet().stream().filter(all::containsKey).filter(code -> all.get(code).isMovedBy(cells.get(code)))
            .forEach(code -> changed.put(code, all.get(code).fedOf(cells.get(code))));
        if (!changed.isEmpty()) {
            feed(place, all, changed);
        }
    }

    private void feed(EntryContext.Place place, Map<String, Draft> all, Map<String, Map<Integer, Long>> cells) {
        Map<String, Set<Integer>> slots = new HashMap<>();
        List<Draft> changed = new ArrayList<>();
        for (FormStatus status : editable(place, all, cells.keySet())) {
            Form form = status.form();
            Draft draft = all.getOrDefault(form.code(), Draft.none(form.code(), form.slots()));
            Map<Integer, Long> fed = cells.get(form.code());
            changed.add(writer.changed(draft, CellTyping.feed(form, place.unit().level(), draft.own(), fed), false));
            if (!draft.fedSlots().equals(fed.keySet())) {
                slots.put(form.code(), Set.copyOf(fed.keySet()));
            }
        }
        writer.write(place, changed, DraftWriter.Source.FED);
        if (!slots.isEmpty()) {
            writer.feed(place, slots);
        }
    }

    /** @throws NotFoundException where a form is not one of the unit's in this period */
    private List<FormStatus> editable(EntryContext.Place place, Map<String, Draft> all, Set<String> codes) {
        List<FormStatus> named = context.statuses(place, all).stream().filter(status -> codes.contains(status.form().code())).toList();
        if (named.size() < codes.size()) {
            throw new NotFoundException();
        }
        named.forEach(status -> writer.requireEditable(status, place.period()));
        return named;
    }
}
