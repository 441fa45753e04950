package vn.ubkt.reporting.submission.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.inject.Inject;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.guard.PersonFigures;
import vn.ubkt.reporting.submission.FormFigures;
import vn.ubkt.reporting.submission.SubmissionError;
import vn.ubkt.reporting.submission.cells.CellProblem;
import vn.ubkt.reporting.submission.cells.CellTyping;
import vn.ubkt.reporting.submission.cells.FileInputs;
import vn.ubkt.reporting.submission.check.SetCheck;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;

/**
 * Filling in several forms of the acting unit from a file, by the rules of typing. Who reads the file is shown the forms as they stand
 * and answers with the cells to enter; so the forms are read once, in as many statements as for one.
 */
@UseCase
public class FileEntryService {

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

    /** Every form of the acting unit as it stands; figures that point to people only to those who enter them or may see them. */
    @Requires(Permission.FORM_READ)
    public List<EntrySheet> sheets(UUID period) {
        return desk(period).sheets().stream().map(sheet -> sheet.without(persons.hiddenInEntry(sheet.form()))).toList();
    }

    /** What "Soát lỗi" would say of the forms if the cells were entered; nothing is written. */
    @Requires(Permission.FORM_READ)
    public SetCheck check(UUID period, Function<List<EntrySheet>, FileInputs> file) {
        Desk desk = desk(period);
        FileInputs inputs = file.apply(desk.sheets());
        Map<String, Draft> all = new HashMap<>(desk.drafts());
        for (FormStatus status : desk.statuses()) {
            FileInputs.OfForm given = inputs.getForms().get(status.form().code());
            if (given != null) {
                all.put(status.form().code(), entered(desk, status.form(), given, new ArrayList<>()));
            }
        }
        return checks.check(desk.place(), all, desk.statuses(), desk.accepted(), checks.before(desk.place()), inputs.getForms().keySet());
    }

    /**
     * Enters the cells. All or nothing: where cells are told, nothing was written.
     *
     * @return cells that are not figures or not this unit's to enter
     * @throws DomainException   where a form cannot be changed now, or somebody changed it since its version
     * @throws NotFoundException where a form is not one of the unit's in this period
     */
    @Requires(Permission.FORM_EDIT)
    public List<CellProblem> enter(UUID period, Purpose purpose, Function<List<EntrySheet>, FileInputs> file) {
        Desk desk = desk(period);
        FileInputs inputs = file.apply(desk.sheets());
        Set<String> foreign = new HashSet<>(inputs.getForms().keySet());
        List<CellProblem> problems = new ArrayList<>();
        List<Draft> changed = new ArrayList<>();
        for (FormStatus status : desk.statuses()) {
            FileInputs.OfForm given = inputs.getForms().get(status.form().code());
            if (foreign.remove(status.form().code())) {
                writer.requireEditable(status, desk.place().period());
                requireVersion(desk.draft(status.form()), given.version());
                changed.add(entered(desk, status.form(), given, problems));
            }
        }
        if (!foreign.isEmpty()) {
            throw new NotFoundException();
        }
        if (problems.isEmpty()) {
            writer.write(desk.place(), changed, purpose.source, details(inputs));
        }
        return problems;
    }

    private static Map<String, String> details(FileInputs inputs) {
        int cells = inputs.getForms().values().stream().mapToInt(form -> form.typed().size()).sum();
        return Map.of("source", "WORKBOOK", "file", inputs.getDigest(), "cells", String.valueOf(cells));
    }

    private static void requireVersion(Draft draft, long version) {
        if (draft.version() != version) {
            throw new DomainException(SubmissionError.FORM_CHANGED_MEANWHILE, draft.formCode(), draft.changedBy(), draft.changedAt());
        }
    }

    private Draft entered(Desk desk, Form form, FileInputs.OfForm given, List<CellProblem> problems) {
        Draft draft = desk.draft(form);
        CellVector own = CellTyping.apply(form, desk.place().unit().level(), draft.own(), draft.fed(form), given.typed(), problems);
        boolean nil = given.nil() == null ? draft.nil() && own.equals(draft.own()) : given.nil();
        return writer.changed(draft, own, nil);
    }

    private Desk desk(UUID period) {
        EntryContext.Place place = context.place(period);
        Map<String, Draft> all = drafts.all(place.unit().id(), place.period().id());
        Map<String, List<FormFigures>> accepted = context.acceptedBelow(place, null);
        List<FormStatus> statuses = context.statuses(place, all);
        List<EntrySheet> sheets = statuses.stream()
            .map(status -> boards.sheet(place, status, all.getOrDefault(status.form().code(), none(status.form())), accepted)).toList();
        return new Desk(place, all, accepted, statuses, sheets);
    }

    private static Draft none(Form form) {
        return Draft.none(form.code(), form.slots());
    }

    /** Everything that lies on the unit's desk in a period. */
    private record Desk(EntryContext.Place place, Map<String, Draft> drafts, Map<String, List<FormFigures>> accepted,
                        List<FormStatus> statuses, List<EntrySheet> sheets) {

        Draft draft(Form form) {
            return drafts.getOrDefault(form.code(), none(form));
        }
    }

    /** Why cells are entered. */
    public enum Purpose {
        IMPORT(DraftWriter.Source.IMPORTED),
        UNDO(DraftWriter.Source.IMPORT_UNDONE);

        private final DraftWriter.Source source;

        Purpose(DraftWriter.Source source) {
            this.source = source;
        }
    }
}
