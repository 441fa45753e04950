package vn.ubkt.access.web;

import java.util.List;
import java.util.Map;

import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

import vn.ubkt.access.board.AccountBoardService;
import vn.ubkt.access.board.AccountFilter;
import vn.ubkt.access.board.AccountPage;
import vn.ubkt.access.board.AccountRow;

/** Rows of one search of accounts: the first page is there already, further ones are read when they are turned to. */
final class AccountRows extends LazyDataModel<AccountRow> {

    static final int PAGE = 20;

    private static final long serialVersionUID = 1L;

    private final AccountBoardService service;
    private final AccountFilter filter;
    private final AccountPage found;

    AccountRows(AccountBoardService service, AccountFilter filter) {
        this.service = service;
        this.filter = filter;
        this.found = service.list(filter, 0, PAGE);
        setRowCount(found.total());
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return found.total();
    }

    @Override
    public List<AccountRow> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        return first == 0 ? found.rows() : service.list(filter, first, PAGE).rows();
    }

    @Override
    public String getRowKey(AccountRow row) {
        return row.id().toString();
    }
}
