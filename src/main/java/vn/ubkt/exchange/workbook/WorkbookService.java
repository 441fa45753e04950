package vn.ubkt.exchange.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.ubkt.exchange.template.TemplateUseService;
import vn.ubkt.exchange.template.bind.BoundSheets;
import vn.ubkt.office.workbook.read.ReadWorkbook;
import vn.ubkt.office.workbook.read.WorkbookReader;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.cells.FileInputs;
import vn.ubkt.reporting.submission.entry.EntrySheet;
import vn.ubkt.reporting.submission.entry.FileEntryService;
import vn.ubkt.reporting.submission.entry.FileEntryService.Purpose;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.trail.AuditEvent;

/** Workbooks that come in: read for trial first; entered as a whole or not at all; taken back while nobody changed the cells since. */
@UseCase
public class WorkbookService {

    private static final int LONGEST_NAME = 200;

    @Inject
    private WorkbookImports imports;

    @Inject
    private FileEntryService entry;

    @Inject
    private PeriodService periods;

    @Inject
    private WorkbookReader reader;

    @Inject
    private TemplateUseService templates;

    @Inject
    private Event<AuditEvent> trail;

    /**
     * Reads a file for trial. No figure is written.
     *
     * @return id of what was read
     * @throws DomainException where the file is no workbook, is better not opened, or belongs elsewhere
     */
    @Requires(Permission.FORM_EDIT)
    public UUID read(UUID period, String fileName, byte[] content) {
        PeriodRef place = periods.period(period);
        if (!place.open()) {
            throw new DomainException(WorkbookError.PERIOD_NOT_OPEN, place.name());
        }
        ReadWorkbook workbook = reader.read(content);
        WorkbookReading.requireOurs(workbook, entry.sheets(period));
        String digest = Digests.of(content);
        String name = fileName.replace("\0", "");
        UUID id = imports.add(place.id(), digest, name.substring(0, Math.min(LONGEST_NAME, name.length())), workbook);
        trail.fire(new AuditEvent("WORKBOOK_READ", "PERIOD", period.toString(), Map.of("file", digest)));
        return id;
    }

    /**
     * What the workbook would change, seen against the figures as they stand now.
     *
     * @throws NotFoundException where it is not one of the unit's, was entered already, or outlived its time
     */
    @Requires(Permission.FORM_EDIT)
    public WorkbookPreview preview(UUID id) {
        WorkbookImport file = toEnter(id);
        AtomicReference<WorkbookPreview> preview = new AtomicReference<>();
        var check = entry.check(file.period(), sheets -> {
            WorkbookReading reading = new WorkbookReading(file, sheets, known(sheets));
            preview.set(reading.preview());
            return reading.inputs();
        });
        return preview.get().with(check);
    }

    /** Says which form a sheet is; "" = leave the sheet out. */
    @Requires(Permission.FORM_EDIT)
    public void choose(UUID id, Map<Integer, String> chosen) {
        WorkbookImport file = toEnter(id);
        Map<Integer, String> choices = new HashMap<>(file.choices());
        chosen.forEach((sheet, form) -> {
            if (sheet >= 0 && sheet < file.content().sheets().size()) {
                choices.put(sheet, form == null ? "" : form);
            }
        });
        imports.choose(file, choices);
    }

    /**
     * Enters everything, or nothing.
     *
     * @param mark of the preview that was seen
     * @return how many cells were entered
     */
    @Requires(Permission.FORM_EDIT)
    public int apply(UUID id, String mark) {
        WorkbookImport file = toEnter(id);
        AtomicReference<WorkbookReading> read = new AtomicReference<>();
        var problems = entry.enter(file.period(), Purpose.IMPORT, sheets -> {
            WorkbookReading reading = new WorkbookReading(file, sheets, known(sheets));
            reading.requireApplicable(mark);
            read.set(reading);
            return reading.inputs();
        });
        if (!problems.isEmpty()) {
            throw new DomainException(WorkbookError.WRONG_CELLS, problems.size());
        }
        if (!imports.applied(file, read.get().touched())) {
            throw new NotFoundException();
        }
        return (int) read.get().preview().entered();
    }

    /** The last entering of the unit in the period, while it can be taken back. */
    @Requires(Permission.FORM_READ)
    public Optional<AppliedWorkbook> lastApplied(UUID period) {
        return imports.lastApplied(period).map(AppliedWorkbook::of);
    }

    /**
     * Gives the cells an entering changed the figures they had before.
     *
     * @throws DomainException where somebody changed one of them since, or sent its form
     */
    @Requires(Permission.FORM_EDIT)
    public void undo(UUID id) {
        WorkbookImport file = imports.find(id).filter(each -> each.state() == WorkbookImport.State.APPLIED).orElseThrow(NotFoundException::new);
        entry.enter(file.period(), Purpose.UNDO, sheets -> asBefore(file, sheets));
        if (!imports.undone(file)) {
            throw new NotFoundException();
        }
    }

    private static FileInputs asBefore(WorkbookImport file, List<EntrySheet> sheets) {
        Map<String, EntrySheet> byCode = sheets.stream().collect(Collectors.toMap(sheet -> sheet.form().code(), Function.identity()));
        UndoRules.requirePossible(file.undo(), byCode);
        FileInputs inputs = new FileInputs(file.period(), file.digest());
        file.undo().forEach((code, touched) -> inputs.put(code, byCode.get(code).version(), touched.nil(),
            UndoRules.typed(touched, byCode.get(code))));
        return inputs;
    }

    /** Forgets a file that was read and not entered. */
    @Requires(Permission.FORM_EDIT)
    public void drop(UUID id) {
        imports.drop(toEnter(id));
    }

    private BoundSheets known(List<EntrySheet> sheets) {
        return sheets.isEmpty() ? BoundSheets.NONE : templates.known(sheets.get(0).period().formSet());
    }

    private WorkbookImport toEnter(UUID id) {
        return imports.find(id).filter(file -> file.state() == WorkbookImport.State.READ).orElseThrow(NotFoundException::new);
    }
}
