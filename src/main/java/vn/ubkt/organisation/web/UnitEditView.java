package vn.ubkt.organisation.web;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.organisation.MoveDraft;
import vn.ubkt.organisation.OrganisationService;
import vn.ubkt.organisation.RenameDraft;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.organisation.UnitChangeDraft;
import vn.ubkt.organisation.UnitDraft;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.organisation.UnitSheet;
import vn.ubkt.organisation.UnitType;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.web.Notices;

/** One change of the tree: a unit created below another one, renamed, moved or closed. Which change and unit stand in the address. */
@Named
@ViewScoped
public class UnitEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id;
    private String change;
    private String name;
    private String code;
    private final UnitDraft created = new UnitDraft();
    private final RenameDraft renamed = new RenameDraft();
    private final MoveDraft moved = new MoveDraft();
    private final UnitChangeDraft closed = new UnitChangeDraft();
    private List<UnitRef> superiors = List.of();

    @Inject
    private OrganisationService organisation;

    @Inject
    private PortalClock clock;

    @Inject
    private Notices notices;

    public void open() {
        UnitChange wanted = UnitChange.named(change);
        UnitSheet sheet = organisation.sheet(id, clock.today());
        if (!wanted.isOpenFor(sheet)) {
            throw new NotFoundException();
        }
        if (wanted == UnitChange.MOVE) {
            superiors = organisation.superiors(id, clock.today());
        }
        name = sheet.unit().name();
        code = sheet.code();
        created.setParent(id);
        created.setFrom(clock.today());
        for (UnitChangeDraft draft : List.of(renamed, moved, closed)) {
            draft.setUnit(id);
            draft.setFrom(clock.today());
        }
        renamed.setName(name);
        renamed.setShortName(sheet.unit().shortName());
    }

    public String save() {
        UUID shown = id;
        switch (UnitChange.named(change)) {
            case CREATE -> shown = organisation.create(created).publicId();
            case RENAME -> organisation.rename(renamed);
            case MOVE -> organisation.move(moved);
            default -> organisation.close(closed);
        }
        notices.info("organisation.edit.done." + change);
        return "unit?faces-redirect=true&id=" + shown;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change;
    }

    /** The name that the unit has today. */
    public String getName() {
        return name;
    }

    /** A code as one below this unit may look. */
    public String getSampleCode() {
        return code + ".01";
    }

    public UnitDraft getCreated() {
        return created;
    }

    public RenameDraft getRenamed() {
        return renamed;
    }

    public MoveDraft getMoved() {
        return moved;
    }

    /** The change, where it is one of a unit that stands. */
    public UnitChangeDraft getChanged() {
        return switch (UnitChange.named(change)) {
            case RENAME -> renamed;
            case MOVE -> moved;
            default -> closed;
        };
    }

    public UnitType[] getTypes() {
        return UnitType.values();
    }

    public StatisticalLevel[] getLevels() {
        return StatisticalLevel.values();
    }

    public List<UnitRef> getSuperiors() {
        return superiors;
    }
}
