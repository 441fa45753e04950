package vn.ubkt.reporting.consolidation.web;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

import vn.ubkt.reporting.consolidation.comparison.Comparison;
import vn.ubkt.reporting.consolidation.comparison.ComparisonService;
import vn.ubkt.reporting.consolidation.comparison.Question;
import vn.ubkt.reporting.consolidation.export.ExportContent;
import vn.ubkt.reporting.consolidation.web.export.ComparisonTable;
import vn.ubkt.reporting.consolidation.web.export.FigureFile;
import vn.ubkt.reporting.consolidation.web.unit.UnitPick;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.shared.web.PublicId;

/** A form against the same period last year, or against another unit. */
@Named
@ViewScoped
public class CompareView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/reporting/consolidation/compare.xhtml";

    @Inject
    private ComparisonService comparisons;

    @Inject
    private FigureFile file;

    @Inject
    private FigureWords words;

    private final FigureAddress address = new FigureAddress();
    private String with;
    private String other;
    private String row;
    private transient Comparison comparison;

    public void load() {
        comparison = comparisons.compare(new Question(address.unitId(), address.periodId(), address.formCode(), address.toBasis(), id(with), id(other),
            row == null || row.isBlank() ? null : row));
        address.setForm(comparison.form().code());
        address.setUnit(comparison.value().unit().publicId().toString());
        row = comparison.row();
        with = comparison.base().period() == null ? null : comparison.base().period().publicId().toString();
        other = comparison.base().unit().publicId().toString();
    }

    private static UUID id(String text) {
        return text == null || text.isBlank() ? null : PublicId.of(text);
    }

    public void choose() {
        Faces.redirect(Faces.getRequestContextPath() + here());
    }

    /** Another period has a last year of its own, unless two units are set beside each other. */
    public void choosePeriod() {
        with = Objects.equals(address.getUnit(), other) ? null : address.getPeriod();
        row = null;
        choose();
    }

    /** Another form has other rows. */
    public void chooseForm() {
        row = null;
        choose();
    }

    /** Another unit is set beside the first in the same period; the same one against last year. */
    public void chooseOther() {
        with = Objects.equals(address.getUnit(), other) ? null : address.getPeriod();
        choose();
    }

    private String here() {
        return Address.of(PAGE, "period", address.getPeriod(), "form", address.getForm(), "basis", address.getBasis(), "unit", address.getUnit(),
            "with", with, "other", Objects.equals(address.getUnit(), other) ? null : other, "row", row);
    }

    public void export(String format) throws IOException {
        load();
        file.send(ExportContent.COMPARISON, format, comparison.form().code(), ComparisonTable.of(comparison, words::reading, words::column),
            words.said(comparison));
    }

    /** Periods to be set against, those of last year first. */
    public List<PeriodRef> getOthers() {
        return comparison.periods().stream().filter(period -> !comparison.lastYear().contains(period)).toList();
    }

    public UnitPick getUnit() {
        return UnitPick.of(comparison.value().unit());
    }

    /** {@code null} = the acting unit. */
    public void setUnit(UnitPick unit) {
        address.setUnit(unit == null ? null : unit.id());
    }

    public UnitPick getOtherUnit() {
        return UnitPick.of(comparison.base().unit());
    }

    public void setOtherUnit(UnitPick unit) {
        other = unit == null ? null : unit.id();
    }

    public String getSheet() {
        return Address.of("/reporting/consolidation/sheet.xhtml", "period", address.getPeriod(), "form", address.getForm(), "basis", address.getBasis());
    }

    /** Figures of the acting unit and of those directly below it open; those further below stand as they were accepted there. */
    public String drill(Comparison.Line line) {
        return line.difference().value() == null || !comparison.units().contains(comparison.value().unit()) ? null : Address.of("/reporting/consolidation/drill.xhtml", "period", address.getPeriod(), "form",
            address.getForm(), "basis", address.getBasis(), "cell", line.slot(), "unit", address.getUnit());
    }

    public String trend(Comparison.Line line) {
        return Address.of("/reporting/consolidation/trend.xhtml", "form", address.getForm(), "basis", address.getBasis(), "cell", line.slot(), "unit",
            address.getUnit());
    }

    public String getAllRows() {
        return Question.ALL_ROWS;
    }

    public FigureAddress getAddress() {
        return address;
    }

    public Comparison getComparison() {
        return comparison;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }
}
