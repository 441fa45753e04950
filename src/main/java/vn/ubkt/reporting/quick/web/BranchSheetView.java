package vn.ubkt.reporting.quick.web;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.quick.branch.BranchRow;
import vn.ubkt.reporting.quick.branch.BranchSheet;
import vn.ubkt.reporting.quick.branch.BranchSheetService;
import vn.ubkt.reporting.quick.branch.RowInputs;
import vn.ubkt.reporting.submission.cells.CellProblem;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.web.Notices;
import vn.ubkt.shared.web.UserLocale;

/** The sheet of branches of the acting unit. */
@Named
@ViewScoped
public class BranchSheetView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/reporting/quick/sheet.xhtml";

    @Inject
    private BranchSheetService sheets;

    @Inject
    private PeriodService periodService;

    @Inject
    private Notices notices;

    private String period;
    private boolean preview;
    private transient List<PeriodRef> periods = List.of();
    private transient BranchSheet sheet;
    private transient QuickTable table;

    public void load() {
        periods = QuickPeriods.offered(periodService.visible());
        UUID chosen = QuickPeriods.chosen(period, periods);
        if (chosen != null) {
            period = chosen.toString();
            sheet = sheets.sheet(chosen);
            table = table(UserLocale.of(FacesContext.getCurrentInstance()));
        }
    }

    private QuickTable table(Locale locale) {
        Set<String> locked = sheet.lockedForms();
        return QuickTable.of(sheet.indicators(), sheet.rows().stream().map(row -> line(row, locked, locale)).toList(), locale);
    }

    private QuickTable.Line line(BranchRow row, Set<String> locked, Locale locale) {
        String note = row.branch().ended() ? Messages.text(locale, "reporting.quick.sheet.ended", row.branch().validTo()) : "";
        return new QuickTable.Line(row.branch().publicId().toString(), row.branch().name(), note, String.valueOf(row.version()),
            QuickTable.cells(sheet.indicators(), row.branch().name(), row.figures(), indicator -> indicator.kinds().contains(row.branch().kind().name()),
                indicator -> sheet.period().open() && !locked.contains(indicator.cell().form()), locale));
    }

    public void choosePeriod() {
        Faces.redirect(Faces.getRequestContextPath() + PAGE + "?period=%s", period);
    }

    /** One row, sent by the page's script. */
    public void saveRow() {
        RowRequest request = RowRequest.read();
        RowInputs inputs = new RowInputs(UUID.fromString(period), request.row(), request.versionNumber());
        request.cells().forEach(inputs::put);
        Map<String, CellProblem.Kind> problems = sheets.save(inputs);
        if (problems.isEmpty()) {
            RowRequest.answerSaved(String.valueOf(request.versionNumber() + 1));
        } else {
            RowRequest.answerRefused(problems);
        }
    }

    public String feed() {
        notices.info("reporting.quick.sheet.fed", sheets.feed(UUID.fromString(period)));
        return again();
    }

    public String stop() {
        sheets.stop(UUID.fromString(period));
        notices.info("reporting.quick.sheet.stopped");
        return again();
    }

    private String again() {
        return PAGE + "?faces-redirect=true&period=" + period;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    /** Whether what taking the sums over would change is looked at, before it is done. */
    public boolean isPreview() {
        return preview;
    }

    public void setPreview(boolean preview) {
        this.preview = preview;
    }

    public boolean isWithDifferences() {
        return !preview && !sheet.differences().isEmpty();
    }

    public List<PeriodRef> getPeriods() {
        return periods;
    }

    /** {@code null} while no period was opened. */
    public BranchSheet getSheet() {
        return sheet;
    }

    public QuickTable getTable() {
        return table;
    }
}
