package vn.ubkt.audit.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

import vn.ubkt.audit.text.TextFilter;
import vn.ubkt.audit.text.TextKind;
import vn.ubkt.audit.text.TravelledText;
import vn.ubkt.audit.text.TravelledTextService;

/** Texts that other units read; what is searched for stands in the address. */
@Named
@ViewScoped
public class TravelledTextView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TextFilter filter = new TextFilter();
    private LazyDataModel<TravelledText> rows;

    @Inject
    private TravelledTextService service;

    public void open() {
        rows = new Rows(service, filter, service.count(filter));
    }

    public String search() {
        return "texts?faces-redirect=true&includeViewParams=true";
    }

    public TextFilter getFilter() {
        return filter;
    }

    /** Name of the kind, as the address has it; an unknown one does not narrow. */
    public String getKind() {
        return filter.getKind() == null ? null : filter.getKind().name();
    }

    public void setKind(String name) {
        filter.setKind(List.of(TextKind.values()).stream().filter(kind -> kind.name().equals(name)).findFirst().orElse(null));
    }

    public TextKind[] getKinds() {
        return TextKind.values();
    }

    public LazyDataModel<TravelledText> getRows() {
        return rows;
    }

    public int getPageSize() {
        return TravelledTextService.PAGE_SIZE;
    }

    private static class Rows extends LazyDataModel<TravelledText> {

        private static final long serialVersionUID = 1L;

        private final TravelledTextService service;
        private final TextFilter filter;
        private final int total;

        Rows(TravelledTextService service, TextFilter filter, int total) {
            this.service = service;
            this.filter = filter;
            this.total = total;
            setRowCount(total);
        }

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return total;
        }

        @Override
        public List<TravelledText> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
            return service.page(filter, first);
        }
    }
}
