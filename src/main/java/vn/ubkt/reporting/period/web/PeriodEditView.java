package vn.ubkt.reporting.period.web;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.period.FormSetRow;
import vn.ubkt.reporting.period.PeriodDraft;
import vn.ubkt.reporting.period.PeriodKind;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.period.PeriodType;
import vn.ubkt.shared.web.Notices;

/** A period to be opened (the address says of which kind), or one whose name, cut-off and due days are corrected. */
@Named
@ViewScoped
public class PeriodEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String CARRIED = "CARRIED";

    private UUID id;
    private String kind;
    private PeriodDraft draft = new PeriodDraft();
    private List<FormSetRow> formSets = List.of();
    private List<PeriodRef> bases = List.of();
    private List<StatisticalLevel> levels = List.of();

    @Inject
    private PeriodService periods;

    @Inject
    private Notices notices;

    public void open() {
        levels = periods.dueLevels();
        if (id != null) {
            draft = periods.draft(id);
        } else if (PeriodKind.COMPOSITE.name().equals(kind)) {
            draft.setKind(PeriodKind.COMPOSITE);
            bases = periods.bases();
        } else {
            draft.setKind(PeriodKind.BASE);
            draft.setCarried(CARRIED.equals(kind));
            formSets = periods.formSets();
        }
    }

    public String save() {
        if (id == null) {
            id = periods.open(draft).publicId();
            notices.info("reporting.period.edit.opened");
        } else {
            periods.change(draft);
            notices.saved();
        }
        return "sheet?faces-redirect=true&id=" + id;
    }

    public boolean isFresh() {
        return id == null;
    }

    /** What sort of period it is to the reader: its kind, or that it is carried. */
    public String getSort() {
        return draft.isCarried() ? CARRIED : draft.getKind().name();
    }

    /** The base periods of a composite one are chosen when it is opened. */
    public boolean isPicking() {
        return id == null && draft.isComposite();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public PeriodDraft getDraft() {
        return draft;
    }

    public PeriodType[] getTypes() {
        return PeriodType.values();
    }

    public List<FormSetRow> getFormSets() {
        return formSets;
    }

    public List<PeriodRef> getBases() {
        return bases;
    }

    public List<StatisticalLevel> getLevels() {
        return levels;
    }
}
