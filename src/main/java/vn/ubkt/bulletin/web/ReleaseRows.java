package vn.ubkt.bulletin.web;

import java.util.List;
import java.util.Map;

import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

import vn.ubkt.bulletin.release.BulletinReadingService;
import vn.ubkt.bulletin.release.ReleaseFilter;
import vn.ubkt.bulletin.release.ReleasePage;
import vn.ubkt.bulletin.release.ReleaseRow;

/** Released bulletins of one search: the first page is there already, further ones are read when they are turned to. */
final class ReleaseRows extends LazyDataModel<ReleaseRow> {

    private static final long serialVersionUID = 1L;

    private final BulletinReadingService reading;
    private final ReleaseFilter filter;
    private transient ReleasePage found;

    ReleaseRows(BulletinReadingService reading, ReleaseFilter filter) {
        this.reading = reading;
        this.filter = filter;
        this.found = reading.page(filter, 0);
        setRowCount(found.total());
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return getRowCount();
    }

    @Override
    public List<ReleaseRow> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        return first == 0 && found != null ? found.rows() : reading.page(filter, first).rows();
    }

    @Override
    public String getRowKey(ReleaseRow row) {
        return row.id().toString();
    }
}
