package vn.ubkt.reporting.submission.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.validation.Valid;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.guard.PersonFigures;
import vn.ubkt.reporting.submission.FormState;
import vn.ubkt.reporting.submission.Situation;
import vn.ubkt.reporting.submission.cells.CellInputs;
import vn.ubkt.reporting.submission.cells.CellProblem;
import vn.ubkt.reporting.submission.cells.CellTyping;
import vn.ubkt.reporting.submission.cells.Completeness;
import vn.ubkt.reporting.submission.cells.SetDraft;
import vn.ubkt.reporting.submission.SubmissionError;
import vn.ubkt.reporting.submission.check.SetCheck;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;

/** Filling in the forms of the acting unit. */
@UseCase
public class DataEntryService {

    @Inject
    private EntryContext context;

    @Inject
    private Drafts drafts;

    @Inject
    private EntryChecks checks;

    @Inject
    private EntryBoards boards;

    @Inject
    private DraftWriter writer;

    @Inject
    private PersonFigures persons;

    /** All forms of the acting unit in a period, and what is left to do. */
    @Requires(Permission.FORM_READ)
    public EntryBoard board(UUID period) {
        EntryContext.Place place = context.place(period);
        return boards.board(place, drafts.all(place.unit().id(), place.period().id()));
    }

    /** The unit's forms in a situation that was read already; one statement. */
    @Requires(Permission.FORM_READ)
    public List<FormStatus> statuses(Situation situation) {
        return context.statuses(situation, drafts.all(situation.unit().id(), situation.period().id()));
    }

    /** One form as it stands; figures that point to people only to those who enter them or may see them. */
    @Requires(Permission.FORM_READ)
    public EntrySheet sheet(UUID period, String formCode) {
        EntryContext.Place place = context.place(period);
        Form form = context.form(place, formCode);
        Draft draft = drafts.one(place.unit().id(), place.period().id(), formCode, form.slots());
        return boards.sheet(place, form, draft).without(persons.hiddenInEntry(form));
    }

    /** All forms with something for the unit, as they stand; as many statements as for one. */
    @Requires(Permission.FORM_READ)
    public List<EntrySheet> sheets(UUID period) {
        EntryContext.Place place = context.place(period);
        return boards.sheets(place, drafts.all(place.unit().id(), place.period().id())).stream()
            .map(sheet -> sheet.without(persons.hiddenInEntry(sheet.form()))).toList();
    }

    /**
     * Saves changed cells. Cells that are not figures, or not this unit's to enter, are told and left as they were; the rest is saved.
     *
     * @throws DomainException where the form cannot be changed now, or somebody changed it meanwhile
     */
    @Requires(Permission.FORM_EDIT)
    public SavedCells save(@Valid CellInputs inputs) {
        SavedCells saved = store(inputs);
        if (saved.overtaken()) {
            FormStatus status = saved.sheet().status();
            throw new DomainException(SubmissionError.FORM_CHANGED_MEANWHILE, inputs.getFormCode(), status.changedBy(), status.changedAt());
        }
        return saved;
    }

    /** The same; but where somebody changed the form meanwhile, nothing is saved and the answer shows what stands in it now. */
    @Requires(Permission.FORM_EDIT)
    public SavedCells saveUnlessChanged(@Valid CellInputs inputs) {
        return store(inputs);
    }

    private SavedCells store(CellInputs inputs) {
        EntryContext.Place place = context.place(inputs.getPeriod());
        Form form = context.form(place, inputs.getFormCode());
        Draft draft = drafts.one(place.unit().id(), place.period().id(), form.code(), form.slots());
        EntrySheet before = boards.sheet(place, form, draft);
        writer.requireEditable(before.status(), place.period());
        if (draft.version() != inputs.getVersion()) {
            return SavedCells.overtaken(before);
        }
        List<CellProblem> problems = new ArrayList<>();
        CellVector typed = CellTyping.apply(form, place.unit().level(), draft.own(), draft.fed(form), inputs.getTyped(), problems);
        Draft saved = writer.write(place, draft, typed, draft.nil() && typed.equals(draft.own()));
        return new SavedCells(EntryBoards.after(before, saved), problems, false);
    }

    /**
     * Enters whole forms at once, over what stood in them. All or nothing: where cells are told, nothing was written.
     *
     * @return cells that are not figures or not this unit's to enter
     * @throws NotFoundException where a form is not one of the unit's in this period
     * @throws DomainException   where a form cannot be changed now
     */
    @Requires(Permission.FORM_EDIT)
    public List<CellProblem> enterSet(@Valid SetDraft set) {
        EntryContext.Place place = context.place(set.getPeriod());
        Map<String, Draft> all = drafts.all(place.unit().id(), place.period().id());
        Set<String> foreign = new HashSet<>(set.getForms().keySet());
        List<CellProblem> problems = new ArrayList<>();
        List<Draft> entered = new ArrayList<>();
        for (FormStatus status : context.statuses(place, all)) {
            Form form = status.form();
            Draft draft = all.getOrDefault(form.code(), Draft.none(form.code(), form.slots()));
            CellVector given = set.getForms().get(form.code());
            if (foreign.remove(form.code())) {
                writer.requireEditable(status, place.period());
                entered.add(writer.changed(draft, CellTyping.take(form, place.unit().level(), given, draft.own(), draft.fed(form), problems), false));
            } else if (set.isRestNil() && status.due() && status.state() == FormState.NOT_STARTED && draft.fedSlots().isEmpty()) {
                entered.add(writer.changed(draft, Completeness.nothingHappened(form, place.unit().level()), true));
            }
        }
        if (!foreign.isEmpty()) {
            throw new NotFoundException();
        }
        if (problems.isEmpty()) {
            writer.write(place, entered, DraftWriter.Source.SET_ENTERED);
        }
        return problems;
    }

    /** Puts 0 into the open cells still owed: of the given forms, as far as they were begun; {@code formCodes} null = of every form begun. */
    @Requires(Permission.FORM_EDIT)
    public int fillZeros(UUID period, Collection<String> formCodes) {
        EntryContext.Place place = context.place(period);
        Map<String, Draft> all = drafts.all(place.unit().id(), place.period().id());
        List<Draft> filled = new ArrayList<>();
        for (FormStatus status : context.statuses(place, all)) {
            Draft draft = all.get(status.form().code());
            if (draft != null && status.isEditable() && (formCodes == null || formCodes.contains(status.form().code()))) {
                CellVector own = Completeness.fillZeros(status.form(), draft.own(), place.unit().level(), draft.fed(status.form()));
                if (!own.equals(draft.own())) {
                    filled.add(writer.changed(draft, own, draft.nil()));
                }
            }
        }
        writer.write(place, filled, DraftWriter.Source.ZEROS_FILLED);
        return filled.size();
    }

    /** Declares "không phát sinh" for one form; refused where figures other than 0 stand in it. */
    @Requires(Permission.FORM_EDIT)
    public void declareNil(UUID period, String formCode) {
        EntryContext.Place place = context.place(period);
        Form form = context.form(place, formCode);
        declareNil(place, Set.of(form.code()));
    }

    /** Declares "không phát sinh" for every due form that nobody began. */
    @Requires(Permission.FORM_EDIT)
    public int declareRemainingNil(UUID period) {
        EntryContext.Place place = context.place(period);
        Map<String, Draft> all = drafts.all(place.unit().id(), place.period().id());
        Set<String> codes = context.statuses(place, all).stream()
            .filter(status -> status.due() && status.state() == FormState.NOT_STARTED)
            .map(status -> status.form().code()).filter(code -> !all.containsKey(code) || all.get(code).fedSlots().isEmpty()).collect(Collectors.toSet());
        declareNil(place, codes);
        return codes.size();
    }

    /** Takes a declaration "không phát sinh" back: the form is blank again. Figures of a form that was not declared so stay. */
    @Requires(Permission.FORM_EDIT)
    public void withdrawNil(UUID period, String formCode) {
        EntryContext.Place place = context.place(period);
        Form form = context.form(place, formCode);
        Draft draft = drafts.one(place.unit().id(), place.period().id(), form.code(), form.slots());
        writer.requireEditable(boards.sheet(place, form, draft).status(), place.period());
        if (!draft.nil()) {
            return;
        }
        writer.write(place, List.of(writer.changed(draft, CellVector.blank(form.slots()), false)), DraftWriter.Source.NIL_WITHDRAWN);
    }

    /** "Soát lỗi": everything that stands against sending, or is worth a second look; {@code formCodes} null = the whole set. */
    @Requires(Permission.FORM_READ)
    public SetCheck check(UUID period, Collection<String> formCodes) {
        EntryContext.Place place = context.place(period);
        return checks.check(place, drafts.all(place.unit().id(), place.period().id()), formCodes).told(persons, place.set()::form);
    }

    /** One form as it stands now, with what {@link #check} says of it. */
    @Requires(Permission.FORM_READ)
    public EntrySheet.Checked checkedSheet(UUID period, String formCode) {
        EntryContext.Place place = context.place(period);
        Form form = context.form(place, formCode);
        Map<String, Draft> all = drafts.all(place.unit().id(), place.period().id());
        Draft draft = all.getOrDefault(form.code(), Draft.none(form.code(), form.slots()));
        return new EntrySheet.Checked(boards.sheet(place, form, draft).without(persons.hiddenInEntry(form)),
            checks.check(place, all, List.of(form.code())).told(persons, place.set()::form));
    }

    /**
     * Says why warnings stand; kept with the sending they are sent in.
     *
     * @param texts by the key of their finding; a blank one changes nothing
     */
    @Requires(Permission.FORM_EDIT)
    public int explain(UUID period, Map<String, String> texts) {
        return checks.explain(context.place(period), texts);
    }

    private void declareNil(EntryContext.Place place, Set<String> codes) {
        Map<String, Draft> all = drafts.all(place.unit().id(), place.period().id());
        List<Draft> declared = new ArrayList<>();
        for (FormStatus status : context.statuses(place, all)) {
            Form form = status.form();
            if (codes.contains(form.code())) {
                writer.requireEditable(status, place.period());
                Draft draft = all.getOrDefault(form.code(), Draft.none(form.code(), form.slots()));
                if (!draft.fedSlots().isEmpty()) {
                    throw new DomainException(SubmissionError.FORM_FED, form.code());
                }
                if (CellTyping.holdsFigures(draft.own())) {
                    throw new DomainException(SubmissionError.HAS_FIGURES, form.code());
                }
                declared.add(writer.changed(draft, Completeness.nothingHappened(form, place.unit().level()), true));
            }
        }
        writer.write(place, declared, DraftWriter.Source.DECLARED_NIL);
    }
}
