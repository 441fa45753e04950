package vn.ubkt.access.web;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.primefaces.model.LazyDataModel;

import vn.ubkt.access.board.AccountBoardService;
import vn.ubkt.access.board.AccountFilter;
import vn.ubkt.access.board.AccountRow;
import vn.ubkt.access.account.AccountState;
import vn.ubkt.organisation.UnitRef;

/** The accounts of the committee; what is looked for stands in the address. */
@Named
@ViewScoped
public class AccountsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AccountFilter filter = new AccountFilter();
    private LazyDataModel<AccountRow> rows;
    private List<UnitRef> units;

    @Inject
    private AccountBoardService board;

    public void load() {
        rows = new AccountRows(board, filter);
        units = board.places();
    }

    public String search() {
        return "accounts?faces-redirect=true&includeViewParams=true";
    }

    public AccountFilter getFilter() {
        return filter;
    }

    public LazyDataModel<AccountRow> getRows() {
        return rows;
    }

    public int getPageSize() {
        return AccountRows.PAGE;
    }

    public List<UnitRef> getUnits() {
        return units;
    }

    public AccountState[] getStates() {
        return AccountState.values();
    }
}
