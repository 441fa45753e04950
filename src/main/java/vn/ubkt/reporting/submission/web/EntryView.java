package vn.ubkt.reporting.submission.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.reporting.form.CellAddress;
import vn.ubkt.reporting.form.Provenance;
import vn.ubkt.reporting.form.expression.Span;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.form.rule.Part;
import vn.ubkt.reporting.period.PeriodType;
import vn.ubkt.reporting.submission.cells.CellProblem;
import vn.ubkt.reporting.submission.cells.Completeness;
import vn.ubkt.reporting.submission.cells.CellInputs;
import vn.ubkt.reporting.submission.entry.DataEntryService;
import vn.ubkt.reporting.submission.entry.EntrySheet;
import vn.ubkt.reporting.submission.entry.SavedCells;
import vn.ubkt.reporting.submission.web.grid.CellsServlet;
import vn.ubkt.reporting.submission.web.grid.GridEditing;
import vn.ubkt.reporting.submission.web.grid.GridMode;
import vn.ubkt.shared.web.BrowserKeys;
import vn.ubkt.shared.web.Notices;
import vn.ubkt.shared.web.PublicId;
import vn.ubkt.shared.web.UserLocale;

/** One form as it is filled in. What was typed and not taken stays in {@link #getTyped()} until it is. */
@Named
@ViewScoped
public class EntryView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DataEntryService entry;

    @Inject
    private Notices notices;

    @Inject
    private BrowserKeys keys;

    private String period;
    private String form;
    private final SheetPlace place = new SheetPlace();
    private transient EntrySheet sheet;
    private Map<Integer, String> typed = new LinkedHashMap<>();
    private Long typedOver;
    private transient List<CellProblem> problems = List.of();
    private transient List<Finding> findings = List.of();
    private transient List<FindingLine> lines;
    private transient List<Integer> blank = List.of();

    public void load() {
        sheet = entry.sheet(PublicId.of(period), form);
    }

    public void save() {
        tell(store());
        lines = null;
        findings = List.of();
    }

    /** Checks what is saved; the page saves what was typed before it asks. */
    public void check() {
        EntrySheet.Checked checked = entry.checkedSheet(id(), form);
        sheet = checked.sheet();
        findings = checked.check().findings();
        lines = FindingLine.of(findings, UserLocale.of(FacesContext.getCurrentInstance()));
        blank = sheet.status().state().isEditable() && !checked.check().blank().isEmpty()
            ? Completeness.blankCells(sheet.form(), sheet.own(), sheet.unit().level(), sheet.fed()) : List.of();
    }

    private List<CellProblem> store() {
        CellInputs inputs = new CellInputs(id(), form, typedOver == null ? sheet.version() : typedOver);
        typed.forEach(inputs::put);
        SavedCells saved = entry.save(inputs);
        sheet = saved.sheet();
        typedOver = null;
        problems = saved.problems();
        typed.keySet().retainAll(problems.stream().map(CellProblem::slot).collect(Collectors.toSet()));
        return problems;
    }

    private void tell(List<CellProblem> refused) {
        if (refused.isEmpty()) {
            notices.info("reporting.submission.entry.saved");
        } else {
            notices.warn("reporting.submission.entry.savedPartly", refused.size());
        }
    }

    private UUID id() {
        return sheet.period().publicId();
    }

    /** Slot named by the address; {@code null} = none. */
    public Integer getFocus() {
        return place.slot(sheet.form());
    }

    public Part getShownPart() {
        return place.shown(sheet.parent());
    }

    /** Slot of a cell of the sheet shown. */
    public int slot(CellAddress cell) {
        return sheet.form().slot(cell.row(), cell.letter());
    }

    public GridEditing getEditing() {
        Span span = sheet.period().type() == PeriodType.TERM ? Span.TERM : Span.PERIOD;
        return new GridEditing(id() + "." + form, sheet.editable() ? keys.own() : "",
            CellsServlet.ADDRESS + "?period=" + id() + "&form=" + form, sheet.version(), sheet.unit().level(), span);
    }

    public EntrySheet getSheet() {
        return sheet;
    }

    public Map<Integer, String> getTyped() {
        return typed;
    }

    public void setTyped(Map<Integer, String> typed) {
        this.typed = typed;
    }

    public Long getTypedOver() {
        return typedOver;
    }

    public void setTypedOver(Long typedOver) {
        this.typedOver = typedOver;
    }

    public List<CellProblem> getProblems() {
        return problems;
    }

    public List<Finding> getFindings() {
        return findings;
    }

    public GridMode getMode() {
        return sheet.editable() ? GridMode.EDIT : GridMode.READ;
    }

    /** Whether the form's columns and rows still wait to be compared with the official ones. */
    public boolean isMarked() {
        return sheet.form().provenance() != Provenance.OFFICIAL;
    }

    public boolean isChecked() {
        return lines != null;
    }

    public List<FindingLine> getLines() {
        return lines;
    }

    public List<Integer> getBlank() {
        return blank;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public SheetPlace getPlace() {
        return place;
    }
}
