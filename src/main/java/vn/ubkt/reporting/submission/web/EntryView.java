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

import vn.ubkt.reporting.form.Provenance;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.form.rule.Part;
import vn.ubkt.reporting.submission.cells.CellProblem;
import vn.ubkt.reporting.submission.cells.Completeness;
import vn.ubkt.reporting.submission.entry.CellInputs;
import vn.ubkt.reporting.submission.entry.DataEntryService;
import vn.ubkt.reporting.submission.entry.EntrySheet;
import vn.ubkt.reporting.submission.entry.SavedCells;
import vn.ubkt.reporting.submission.entry.SetCheck;
import vn.ubkt.reporting.submission.web.grid.GridMode;
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

    private String period;
    private String form;
    private final SheetPlace place = new SheetPlace();
    private transient EntrySheet sheet;
    private Map<Integer, String> typed = new LinkedHashMap<>();
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

    /** Saves what was typed, then checks what is saved. */
    public void check() {
        if (!typed.isEmpty()) {
            tell(store());
        }
        SetCheck check = entry.check(id(), List.of(form));
        findings = check.findings();
        lines = FindingLine.of(findings, UserLocale.of(FacesContext.getCurrentInstance()));
        blank = sheet.status().state().isEditable() && !check.blank().isEmpty()
            ? Completeness.blankCells(sheet.form(), sheet.own(), sheet.unit().level(), sheet.fed()) : List.of();
    }

    private List<CellProblem> store() {
        CellInputs inputs = new CellInputs(id(), form, sheet.version());
        typed.forEach(inputs::put);
        SavedCells saved = entry.save(inputs);
        sheet = saved.sheet();
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

    public String fillZeros() {
        entry.fillZeros(id(), List.of(form));
        notices.info("reporting.submission.entry.zerosFilled");
        return again();
    }

    public String declareNil() {
        entry.declareNil(id(), form);
        notices.info("reporting.submission.forms.nilDeclared", form);
        return again();
    }

    public String withdrawNil() {
        entry.withdrawNil(id(), form);
        notices.info("reporting.submission.forms.nilWithdrawn", form);
        return again();
    }

    private String again() {
        return "/reporting/submission/entry.xhtml?faces-redirect=true&period=" + id() + "&form=" + form;
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

    public int slot(FindingLine line) {
        return sheet.form().slot(line.cell().row(), line.cell().letter());
    }

    /** Name under which the browser keeps what is not saved. */
    public String getMemory() {
        return id() + "." + form;
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
