package vn.ubkt.reporting.consolidation.web;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

import vn.ubkt.reporting.consolidation.Basis;
import vn.ubkt.reporting.consolidation.ConsolidatedSheet;
import vn.ubkt.reporting.consolidation.ConsolidationService;
import vn.ubkt.reporting.consolidation.export.ExportContent;
import vn.ubkt.reporting.consolidation.web.export.FigureFile;
import vn.ubkt.reporting.consolidation.web.export.SheetTable;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;

/** A consolidated form: own part, units below, total; every figure opens. */
@Named
@ViewScoped
public class ConsolidationSheetView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/reporting/consolidation/sheet.xhtml";

    @Inject
    private ConsolidationService consolidation;

    @Inject
    private PeriodService periodService;

    @Inject
    private FigureFile file;

    private final FigureAddress address = new FigureAddress();
    private transient List<PeriodRef> periods = List.of();
    private transient ConsolidatedSheet sheet;

    public void load() {
        periods = periodService.visible();
        if (!address.namesPeriod()) {
            periods.stream().filter(period -> period.open() && !period.carried()).findFirst().or(() -> periods.stream().findFirst())
                .ifPresent(newest -> address.setPeriod(newest.publicId().toString()));
        }
        if (address.namesPeriod()) {
            sheet = consolidation.sheet(address.unitId(), address.periodId(), address.formCode(), address.toBasis());
            address.setForm(sheet.form().code());
            address.setBasis(sheet.basis().name());
        }
    }

    public void choosePeriod() {
        Faces.redirect(Faces.getRequestContextPath() + PAGE + "?period=%s&form=%s&basis=%s", address.getPeriod(), address.getForm(), address.getBasis());
    }

    public void export(String format) throws IOException {
        load();
        file.send(ExportContent.SHEET, format, sheet.form().code(), SheetTable.of(sheet), sheet.form(), null, sheet.make());
    }

    /** The same form set against the same period last year. */
    public String getCompare() {
        return Address.of("/reporting/consolidation/compare.xhtml", "period", sheet.period().publicId(), "form", sheet.form().code(), "basis",
            sheet.basis(), "unit", sheet.path().size() > 1 ? sheet.unit().publicId() : null);
    }

    /** The total of the form's first column over time. */
    public String getTrend() {
        return Address.of("/reporting/consolidation/trend.xhtml", "form", sheet.form().code(), "cell",
            sheet.form().slot(sheet.form().totalRow().index(), sheet.form().shownColumns().get(0).index()), "basis", sheet.basis(), "unit",
            sheet.path().size() > 1 ? sheet.unit().publicId() : null);
    }

    public FigureAddress getAddress() {
        return address;
    }

    public String getPeriod() {
        return address.getPeriod();
    }

    public void setPeriod(String period) {
        address.setPeriod(period);
    }

    public List<PeriodRef> getPeriods() {
        return periods;
    }

    public Basis[] getBases() {
        return Basis.values();
    }

    /** {@code null} while no period was opened. */
    public ConsolidatedSheet getSheet() {
        return sheet;
    }

    /** What the address of another view of the same figures begins with. */
    public String getHere() {
        return PAGE + "?period=" + address.getPeriod() + (address.unitId() == null ? "" : "&unit=" + address.unitId());
    }

    /** Address of a figure's parts, %d for the slot. */
    public String getDrillTemplate() {
        return "/reporting/consolidation/drill.xhtml?period=" + address.getPeriod() + "&form=" + address.getForm() + "&basis=" + address.getBasis()
            + (address.unitId() == null ? "" : "&unit=" + address.unitId()) + "&cell=%d";
    }
}
