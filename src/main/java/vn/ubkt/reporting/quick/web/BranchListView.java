package vn.ubkt.reporting.quick.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.reporting.quick.branch.Branch;
import vn.ubkt.reporting.quick.branch.BranchKind;
import vn.ubkt.reporting.quick.branch.BranchService;
import vn.ubkt.reporting.quick.branch.BranchesDraft;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.web.Notices;
import vn.ubkt.shared.web.PublicId;

/** The branches a grassroots unit keeps; one of them, named by the address, is open for change. */
@Named
@ViewScoped
public class BranchListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/reporting/quick/branches.xhtml?faces-redirect=true";

    @Inject
    private BranchService branches;

    @Inject
    private Notices notices;

    private String id;
    private long version;
    private String name;
    private int position;
    private LocalDate endsOn;
    private transient List<Branch> rows = List.of();
    private transient BranchesDraft draft = new BranchesDraft();

    public void load() {
        rows = branches.list();
        if (id != null && !id.isBlank()) {
            UUID open = PublicId.of(id);
            Branch branch = rows.stream().filter(row -> row.publicId().equals(open)).findFirst()
                .orElseThrow(NotFoundException::new);
            version = branch.version();
            name = branch.name();
            position = branch.position();
            endsOn = branch.validTo();
        }
    }

    public String add() {
        notices.info("reporting.quick.branches.added", branches.add(draft));
        return PAGE;
    }

    public String change() {
        branches.change(PublicId.of(id), version, name, position);
        notices.saved();
        return PAGE;
    }

    public String end() {
        branches.end(PublicId.of(id), version, endsOn);
        notices.saved();
        return PAGE;
    }

    public BranchKind[] getKinds() {
        return BranchKind.values();
    }

    public List<Branch> getRows() {
        return rows;
    }

    public boolean isOpen() {
        return id != null && !id.isBlank();
    }

    public BranchesDraft getDraft() {
        if (draft == null) {
            draft = new BranchesDraft();
        }
        return draft;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
