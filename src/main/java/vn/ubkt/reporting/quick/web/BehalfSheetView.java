package vn.ubkt.reporting.quick.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.quick.behalf.UnitEntry;
import vn.ubkt.reporting.quick.behalf.UnitSheet;
import vn.ubkt.reporting.quick.behalf.UnitSheetService;
import vn.ubkt.reporting.submission.cells.CellProblem;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.web.UserLocale;

/** The quick sheet of the units for which the acting one enters. */
@Named
@ViewScoped
public class BehalfSheetView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/reporting/quick/units.xhtml";

    @Inject
    private UnitSheetService sheets;

    @Inject
    private PeriodService periodService;

    @Inject
    private UnitEntry entry;

    private String period;
    private transient List<PeriodRef> periods = List.of();
    private transient UnitSheet sheet;
    private transient QuickTable table;

    public void load() {
        periods = QuickPeriods.offered(periodService.visible());
        UUID chosen = QuickPeriods.chosen(period, periods);
        if (chosen != null) {
            period = chosen.toString();
            sheet = sheets.sheet(chosen);
            Locale locale = UserLocale.of(FacesContext.getCurrentInstance());
            table = QuickTable.of(sheet.indicators(), sheet.rows().stream().map(row -> line(row, locale)).toList(), locale);
        }
    }

    private QuickTable.Line line(UnitSheet.Row row, Locale locale) {
        String granted = Messages.text(locale, "reporting.quick.behalf.GrantKind." + row.grant().kind());
        return new QuickTable.Line(row.unit().publicId().toString(), row.unit().name(),
            row.sent().isEmpty() ? granted : Messages.text(locale, "reporting.quick.units.sent", granted, row.sent().size()), RowRequest.text(row.versions()),
            QuickTable.cells(sheet.indicators(), row.unit().name(), row.figures(), indicator -> true,
                indicator -> sheet.period().open() && !row.sent().contains(indicator.cell().form()), locale));
    }

    public void choosePeriod() {
        Faces.redirect(Faces.getRequestContextPath() + PAGE + "?period=%s", period);
    }

    /** One row, sent by the page's script. */
    public void saveRow() {
        RowRequest request = RowRequest.read();
        Map<String, Long> versions = new TreeMap<>(request.versions());
        Map<String, CellProblem.Kind> problems = new HashMap<>(entry.saveCells(request.row(), UUID.fromString(period), versions, request.cells()));
        if (problems.isEmpty()) {
            request.cells().keySet().stream().map(code -> code.split("/", 2)[0]).distinct().forEach(form -> versions.merge(form, 1L, Long::sum));
            RowRequest.answerSaved(RowRequest.text(versions));
        } else {
            RowRequest.answerRefused(problems);
        }
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public List<PeriodRef> getPeriods() {
        return periods;
    }

    /** {@code null} while no period was opened. */
    public UnitSheet getSheet() {
        return sheet;
    }

    public QuickTable getTable() {
        return table;
    }
}
