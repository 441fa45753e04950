package vn.ubkt.reporting.consolidation.web;

import java.io.IOException;
import java.io.Serializable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.consolidation.ConsolidationService;
import vn.ubkt.reporting.consolidation.Drill;
import vn.ubkt.reporting.consolidation.export.ExportContent;
import vn.ubkt.reporting.consolidation.web.export.DrillTable;
import vn.ubkt.reporting.consolidation.web.export.FigureFile;

/** One figure opened: the unit's own part and each unit directly below; one step a level. */
@Named
@ViewScoped
public class DrillView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConsolidationService consolidation;

    @Inject
    private FigureFile file;

    private final FigureAddress address = new FigureAddress();
    private String cell;
    private transient Drill drill;

    public void load() {
        drill = consolidation.drill(address.unitId(), address.periodId(), address.getForm(), FigureAddress.slot(cell), address.toBasis());
    }

    public void export(String format) throws IOException {
        load();
        file.send(ExportContent.DRILL, format, drill.form().address(drill.slot()).toString(), DrillTable.of(drill),
            drill.form(), drill.column(), drill.make());
    }

    /** The same cell over time. */
    public String getTrend() {
        return Address.of("/reporting/consolidation/trend.xhtml", "form", drill.form().code(), "cell", cell, "basis", drill.basis(), "unit",
            drill.path().size() > 1 ? drill.unit().publicId() : null);
    }

    /** The same cell over all units directly below. */
    public String getRanking() {
        return Address.of("/reporting/consolidation/ranking.xhtml", "period", drill.period().publicId(), "form", drill.form().code(), "cell", cell,
            "basis", drill.basis());
    }

    /** A unit that gave nothing has nothing to hide. */
    public boolean hides(Drill.Contribution child) {
        return drill.hidden() && child.given();
    }

    public FigureAddress getAddress() {
        return address;
    }

    public String getCell() {
        return cell;
    }

    public void setCell(String cell) {
        this.cell = cell;
    }

    public Drill getDrill() {
        return drill;
    }

    /** The same figure one level further, at a unit. */
    public String at(UnitRef unit) {
        return "/reporting/consolidation/drill.xhtml?" + figure(unit) + "&cell=" + cell;
    }

    /** The whole form at a unit. */
    public String sheetOf(UnitRef unit) {
        return "/reporting/consolidation/sheet.xhtml?" + figure(unit);
    }

    private String figure(UnitRef unit) {
        return "period=" + drill.period().publicId() + "&form=" + drill.form().code() + "&basis=" + drill.basis() + "&unit=" + unit.publicId();
    }
}
