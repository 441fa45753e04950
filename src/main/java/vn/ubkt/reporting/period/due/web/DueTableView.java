package vn.ubkt.reporting.period.due.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.reporting.period.PeriodType;
import vn.ubkt.reporting.period.due.DueFormService;
import vn.ubkt.reporting.period.due.DueTable;
import vn.ubkt.reporting.period.due.DueTableDraft;
import vn.ubkt.reporting.period.due.DueTableService;
import vn.ubkt.shared.web.Notices;

/** The table of forms due for the type of period, the form set and the day that the address names. */
@Named
@ViewScoped
public class DueTableView implements Serializable {

    private static final long serialVersionUID = 1L;

    private String type;
    private String set;
    private LocalDate from;
    private DueTableDraft draft;
    private boolean unsaved;
    private transient DueTable table;

    @Inject
    private DueTableService tables;

    @Inject
    private DueFormService dueForms;

    @Inject
    private Notices notices;

    public void open() {
        table = tables.table(periodType(), set == null || set.isBlank() ? null : set, from);
        type = table.type().name();
        set = table.set().code();
        from = table.day();
        draft = table.draft();
    }

    /** What the address does not name well is six months, the period of the regime's main report. */
    private PeriodType periodType() {
        return Arrays.stream(PeriodType.values()).filter(each -> each.name().equals(type)).findFirst().orElse(PeriodType.SIX_MONTHS);
    }

    public String show() {
        return "due?faces-redirect=true&type=" + type + "&set=" + set + (from == null ? "" : "&from=" + from);
    }

    /** Until it succeeds, what was ticked is not saved. */
    public String save() {
        unsaved = true;
        int changed = dueForms.settle(draft);
        unsaved = false;
        if (changed == 0) {
            notices.info("reporting.period.due.unchanged");
        } else {
            notices.info("reporting.period.due.saved", changed, draft.getValidFrom());
        }
        return show();
    }

    public PeriodType[] getTypes() {
        return PeriodType.values();
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getSet() {
        return set;
    }

    public void setSet(String set) {
        this.set = set;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public DueTable getTable() {
        return table;
    }

    public DueTableDraft getDraft() {
        return draft;
    }

    public boolean isUnsaved() {
        return unsaved;
    }
}
