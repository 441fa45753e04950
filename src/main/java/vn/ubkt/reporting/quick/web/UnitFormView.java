package vn.ubkt.reporting.quick.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.form.rule.FindingText;
import vn.ubkt.reporting.quick.behalf.UnitEntry;
import vn.ubkt.reporting.submission.cells.CellProblem;
import vn.ubkt.reporting.submission.cells.CellInputs;
import vn.ubkt.reporting.submission.entry.EntrySheet;
import vn.ubkt.reporting.submission.entry.SavedCells;
import vn.ubkt.shared.web.Notices;
import vn.ubkt.shared.web.PublicId;
import vn.ubkt.shared.web.UserLocale;

/** One form of a unit for which the acting one enters. What was typed and not taken stays in {@link #getTyped()} until it is. */
@Named
@ViewScoped
public class UnitFormView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UnitEntry entry;

    @Inject
    private Notices notices;

    private String unit;
    private String period;
    private String form;
    private transient EntrySheet sheet;
    private Map<Integer, String> typed = new LinkedHashMap<>();
    private transient List<CellProblem> problems = List.of();
    private transient List<Finding> findings = List.of();

    public void load() {
        sheet = entry.sheet(PublicId.of(unit), PublicId.of(period), form);
    }

    public void save() {
        CellInputs inputs = new CellInputs(PublicId.of(period), form, sheet.version());
        typed.forEach(inputs::put);
        SavedCells saved = entry.save(PublicId.of(unit), inputs);
        sheet = saved.sheet();
        problems = saved.problems();
        typed.keySet().retainAll(problems.stream().map(CellProblem::slot).collect(Collectors.toSet()));
        findings = entry.check(PublicId.of(unit), PublicId.of(period), List.of(form)).findings();
        if (problems.isEmpty()) {
            notices.info("reporting.quick.entry.saved", findings.size());
        } else {
            notices.warn("reporting.quick.entry.savedPartly", problems.size());
        }
    }

    /** What the rules say of what is saved. */
    public List<String> getSentences() {
        FindingText text = new FindingText(UserLocale.of(FacesContext.getCurrentInstance()));
        return findings.stream().map(text::sentence).toList();
    }

    /** Name under which the browser keeps what is not saved. */
    public String getMemory() {
        return unit + "." + period + "." + form;
    }

    public String getMode() {
        return sheet.editable() ? "EDIT" : "READ";
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

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
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
}
