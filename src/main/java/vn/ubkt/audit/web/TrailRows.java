package vn.ubkt.audit.web;

import java.util.List;
import java.util.Map;

import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

import vn.ubkt.audit.AuditFilter;
import vn.ubkt.audit.AuditPage;
import vn.ubkt.audit.AuditRow;
import vn.ubkt.audit.AuditService;

/** Rows of one search: its first page is there already, further ones are read when they are turned to. */
final class TrailRows extends LazyDataModel<AuditRow> {

    private static final long serialVersionUID = 1L;

    private final AuditService service;
    private final AuditFilter filter;
    private final AuditPage found;

    TrailRows(AuditService service, AuditFilter filter, AuditPage found) {
        this.service = service;
        this.filter = filter;
        this.found = found;
        setRowCount(found.total());
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return found.total();
    }

    @Override
    public List<AuditRow> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        return first == 0 ? found.rows() : service.page(filter, found.newest(), first);
    }

    @Override
    public String getRowKey(AuditRow row) {
        return String.valueOf(row.sequence());
    }
}
