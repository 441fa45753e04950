package vn.ubkt.exchange.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.ubkt.exchange.template.bind.BoundSheets;
import vn.ubkt.exchange.workbook.sheet.FormComparison;
import vn.ubkt.exchange.workbook.sheet.FormPreview;
import vn.ubkt.exchange.workbook.sheet.SheetMatch;
import vn.ubkt.exchange.workbook.sheet.SheetMatcher;
import vn.ubkt.exchange.workbook.sheet.WorkbookIdentity;
import vn.ubkt.office.workbook.read.ReadSheet;
import vn.ubkt.office.workbook.read.ReadWorkbook;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.submission.cells.FileInputs;
import vn.ubkt.reporting.submission.entry.EntrySheet;
import vn.ubkt.shared.error.DomainException;

/** One look at a workbook beside the forms as they stand. Pure. */
final class WorkbookReading {

    private final WorkbookImport file;
    private final List<Form> offered;
    private final List<SheetMatch> matches = new ArrayList<>();
    private final Map<String, FormPreview> forms = new TreeMap<>();

    /** @param known sheets of templates the file may be a copy of */
    WorkbookReading(WorkbookImport file, List<EntrySheet> sheets, BoundSheets known) {
        this.file = file;
        WorkbookIdentity identity = WorkbookIdentity.read(file.content().identity());
        offered = sheets.stream().map(EntrySheet::form).toList();
        SheetMatcher matcher = new SheetMatcher(offered);
        Map<String, EntrySheet> byCode = sheets.stream().collect(Collectors.toMap(sheet -> sheet.form().code(), Function.identity()));
        for (int number = 0; number < file.content().sheets().size(); number++) {
            ReadSheet sheet = file.content().sheets().get(number);
            String chosen = file.choices().get(number);
            int at = number;
            SheetMatch match = known.match(number, sheet, chosen, offered).orElseGet(() -> matcher.match(at, sheet, chosen));
            matches.add(match);
            if (match.isReadable() && !forms.containsKey(match.formCode())) {
                forms.put(match.formCode(), FormComparison.of(match, sheet, byCode.get(match.formCode()), identity));
            }
        }
    }

    /** @throws DomainException where the workbook says of itself that it belongs elsewhere */
    static void requireOurs(ReadWorkbook workbook, List<EntrySheet> sheets) {
        WorkbookIdentity identity = WorkbookIdentity.read(workbook.identity());
        if (identity == null || sheets.isEmpty()) {
            return;
        }
        EntrySheet one = sheets.get(0);
        if (!identity.unit().equals(one.unit().publicId().toString())) {
            throw new DomainException(WorkbookError.OTHER_UNIT);
        }
        if (!identity.set().equals(one.period().formSet())) {
            throw new DomainException(WorkbookError.OTHER_SET, one.period().formSet());
        }
        if (!identity.period().equals(one.period().publicId().toString())) {
            throw new DomainException(WorkbookError.OTHER_PERIOD);
        }
        String older = sheets.stream().map(EntrySheet::form).filter(form -> identity.versions().containsKey(form.code())
            && !identity.versions().get(form.code()).equals(form.checksum())).map(form -> form.code()).collect(Collectors.joining(", "));
        if (!older.isEmpty()) {
            throw new DomainException(WorkbookError.OLD_VERSION, older);
        }
    }

    WorkbookPreview preview() {
        return new WorkbookPreview(file.publicId(), file.fileName(), WorkbookIdentity.read(file.content().identity()) != null,
            file.content().old(), matches, offered, List.copyOf(forms.values()), null, mark());
    }

    /** Versions of the drafts and choices a preview was made of. */
    private String mark() {
        return forms.values().stream().map(form -> form.code() + ":" + form.match().sheet() + ":" + form.sheet().version())
            .collect(Collectors.joining(","));
    }

    /** What there is to enter. */
    FileInputs inputs() {
        FileInputs inputs = new FileInputs(file.period(), file.digest());
        forms.values().stream().filter(form -> !form.typed().isEmpty())
            .forEach(form -> inputs.put(form.code(), form.sheet().version(), null, form.typed()));
        return inputs;
    }

    /** @throws DomainException where not everything can be entered as it was shown */
    void requireApplicable(String shown) {
        WorkbookPreview preview = preview();
        requireEachOnce();
        if (preview.wrong() > 0) {
            throw new DomainException(WorkbookError.WRONG_CELLS, preview.wrong());
        }
        if (!preview.refused().isEmpty()) {
            throw new DomainException(WorkbookError.FORMS_NOT_EDITABLE, String.join(", ", preview.refused()));
        }
        if (!preview.mark().equals(shown)) {
            throw new DomainException(WorkbookError.PREVIEW_OUTDATED);
        }
        if (preview.entered() == 0) {
            throw new DomainException(WorkbookError.NOTHING_TO_ENTER);
        }
    }

    private void requireEachOnce() {
        Set<String> seen = new HashSet<>();
        for (SheetMatch match : matches) {
            if (match.isReadable() && !seen.add(match.formCode())) {
                throw new DomainException(WorkbookError.FORM_TWICE, match.formCode());
            }
        }
    }

    /** What entering changes, so that it can be taken back. */
    Map<String, TouchedForm> touched() {
        Map<String, TouchedForm> touched = new TreeMap<>();
        forms.values().stream().filter(form -> !form.typed().isEmpty()).forEach(form -> touched.put(form.code(),
            TouchedForm.of(form.sheet().status().nil(), form.sheet().own(), form.result())));
        return touched;
    }
}
