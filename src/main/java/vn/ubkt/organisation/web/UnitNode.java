package vn.ubkt.organisation.web;

import java.util.List;

import org.primefaces.model.DefaultTreeNode;

import vn.ubkt.organisation.UnitRow;

/** A unit in the tree table; its children are fetched when it is opened for the first time. */
public class UnitNode extends DefaultTreeNode<UnitRow> {

    private static final long serialVersionUID = 1L;

    UnitNode(UnitRow row) {
        super(row);
    }

    /** Also when the children are not fetched yet. */
    @Override
    public boolean isLeaf() {
        return getData() == null || getData().isLeaf();
    }

    boolean isFetched() {
        return getChildCount() > 0;
    }

    void fill(List<UnitRow> rows) {
        rows.forEach(row -> getChildren().add(new UnitNode(row)));
    }
}
