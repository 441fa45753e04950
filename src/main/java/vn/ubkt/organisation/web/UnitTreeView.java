package vn.ubkt.organisation.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.primefaces.event.NodeExpandEvent;

import vn.ubkt.organisation.OrganisationService;
import vn.ubkt.organisation.UnitRow;
import vn.ubkt.shared.time.PortalClock;

/** The tree as of a day, or the units that hold the words searched for; day and words stand in the address. */
@Named
@ViewScoped
public class UnitTreeView implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate on;
    private String words;
    private UnitNode tree;
    private List<UnitRow> found;

    @Inject
    private OrganisationService organisation;

    @Inject
    private PortalClock clock;

    public void open() {
        on = on == null ? clock.today() : on;
        if (words == null || words.isBlank()) {
            UnitNode root = new UnitNode(organisation.root(on));
            root.setExpanded(true);
            fetch(root);
            tree = new UnitNode(null);
            tree.getChildren().add(root);
        } else {
            found = organisation.search(words, on);
        }
    }

    public void expand(NodeExpandEvent event) {
        UnitNode node = (UnitNode) event.getTreeNode();
        if (!node.isFetched()) {
            fetch(node);
        }
    }

    public String show() {
        return "tree?faces-redirect=true&includeViewParams=true";
    }

    private void fetch(UnitNode node) {
        node.fill(organisation.below(node.getData().unit().publicId(), on));
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isSearching() {
        return found != null;
    }

    public boolean isCut() {
        return found != null && found.size() == OrganisationService.SEARCH_LIMIT;
    }

    public int getLimit() {
        return OrganisationService.SEARCH_LIMIT;
    }

    public UnitNode getTree() {
        return tree;
    }

    public List<UnitRow> getFound() {
        return found;
    }
}
