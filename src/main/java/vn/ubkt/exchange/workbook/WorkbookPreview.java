package vn.ubkt.exchange.workbook;

import java.util.List;
import java.util.UUID;

import vn.ubkt.exchange.workbook.sheet.CellChange;
import vn.ubkt.exchange.workbook.sheet.CellPreview;
import vn.ubkt.exchange.workbook.sheet.FormPreview;
import vn.ubkt.exchange.workbook.sheet.SheetMatch;
import vn.ubkt.office.workbook.read.LegacyText;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.submission.check.SetCheck;

/**
 * What a workbook would change, before anything is.
 *
 * @param ours    whether the portal wrote the workbook
 * @param old     whether it is of the old kind, XLS
 * @param matches every sheet and the form it was taken for
 * @param offered forms of the unit in the period
 * @param forms   the forms it would change or agrees with, in order
 * @param check   what "Soát lỗi" would say afterwards; {@code null} where nothing would be entered
 * @param mark    changes with the figures of the portal and the choices of people; given back when entering
 */
public record WorkbookPreview(UUID id, String fileName, boolean ours, boolean old, List<SheetMatch> matches, List<Form> offered,
                              List<FormPreview> forms, SetCheck check, String mark) {

    public WorkbookPreview {
        matches = List.copyOf(matches);
        offered = List.copyOf(offered);
        forms = List.copyOf(forms);
    }

    WorkbookPreview with(SetCheck told) {
        return new WorkbookPreview(id, fileName, ours, old, matches, offered, forms, told, mark);
    }

    public long count(CellChange change) {
        return forms.stream().mapToLong(form -> form.count(change)).sum();
    }

    public long entered() {
        return forms.stream().mapToLong(FormPreview::entered).sum();
    }

    public long wrong() {
        return count(CellChange.WRONG);
    }

    public long unchanged() {
        return forms.stream().mapToLong(FormPreview::unchanged).sum();
    }

    public List<CellPreview> wrongCells() {
        return forms.stream().flatMap(form -> form.cells().stream()).filter(CellPreview::isWrong).toList();
    }

    /** Forms with something to show cell by cell. */
    public List<FormPreview> changedForms() {
        return forms.stream().filter(FormPreview::isShown).toList();
    }

    public List<String> refused() {
        return forms.stream().filter(FormPreview::isRefused).map(FormPreview::code).toList();
    }

    public String refusedCodes() {
        return String.join(", ", refused());
    }

    /** Whether no sheet was recognised. */
    public boolean isUnrecognised() {
        return forms.isEmpty();
    }

    /** Whether forms were found that say what the portal has. */
    public boolean isNothing() {
        return !forms.isEmpty() && entered() == 0 && wrong() == 0;
    }

    public boolean isApplicable() {
        return entered() > 0 && wrong() == 0 && refused().isEmpty();
    }

    /** Largest figure a cell takes. */
    public long largest() {
        return CellVector.LARGEST_TYPED;
    }

    /** Whether texts kept in an encoding from before Unicode were converted to be understood. */
    public boolean isConverted() {
        return matches.stream().anyMatch(match -> match.form() != null && match.text() != LegacyText.UNICODE);
    }

    /** Whether a cell to be entered holds what a formula yielded. */
    public boolean isFromFormulas() {
        return forms.stream().flatMap(form -> form.cells().stream()).anyMatch(cell -> cell.change().isEntered() && cell.formula());
    }

    public boolean isOvertaken() {
        return forms.stream().anyMatch(FormPreview::isOvertaken);
    }
}
