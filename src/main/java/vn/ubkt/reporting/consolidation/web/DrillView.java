package vn.ubkt.reporting.consolidation.web;

import java.io.Serializable;
import java.util.regex.Pattern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.consolidation.ConsolidationService;
import vn.ubkt.reporting.consolidation.Drill;
import vn.ubkt.shared.error.NotFoundException;

/** One figure opened: the unit's own part and each unit directly below; one step a level. */
@Named
@ViewScoped
public class DrillView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern CELL = Pattern.compile("[0-9]{1,5}");

    @Inject
    private ConsolidationService consolidation;

    private final FigureAddress address = new FigureAddress();
    private String cell;
    private transient Drill drill;

    public void load() {
        drill = consolidation.drill(address.unitId(), address.periodId(), address.getForm(), slot(), address.toBasis());
    }

    /** @throws NotFoundException where the address names no cell */
    private int slot() {
        if (cell == null || !CELL.matcher(cell).matches()) {
            throw new NotFoundException();
        }
        return Integer.parseInt(cell);
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
