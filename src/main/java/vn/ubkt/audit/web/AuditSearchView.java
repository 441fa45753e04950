package vn.ubkt.audit.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;

import vn.ubkt.audit.AuditFilter;
import vn.ubkt.audit.AuditRow;
import vn.ubkt.audit.AuditService;
import vn.ubkt.audit.ChainCheck;
import vn.ubkt.audit.HeadsComparison;
import vn.ubkt.shared.web.Notices;

/** The search of the trail; what is searched for stands in the address. */
@Named
@ViewScoped
public class AuditSearchView implements Serializable {

    private static final long serialVersionUID = 1L;
    /** A file of heads has one short line per tenant. */
    private static final int LONGEST_HEADS_FILE = 1_000_000;

    private final AuditFilter filter = new AuditFilter();
    private LazyDataModel<AuditRow> rows;
    private transient Part headsFile;

    @Inject
    private AuditService service;

    @Inject
    private TrailSheet sheet;

    @Inject
    private Notices notices;

    public void open() {
        rows = new TrailRows(service, filter, service.search(filter));
    }

    public String search() {
        return "search?faces-redirect=true&includeViewParams=true";
    }

    public void verify() {
        ChainCheck check = service.verify();
        if (check.isWhole()) {
            notices.info("audit.search.verify.whole");
        } else {
            notices.error("audit.search.verify.broken", check.brokenAt());
        }
    }

    public void compare() throws IOException {
        HeadsComparison comparison = service.compareWithExport(headsText());
        String key = "audit.search.compare." + comparison.outcome();
        if (comparison.outcome() == HeadsComparison.Outcome.FITS) {
            notices.info(key, comparison.sequence());
        } else {
            notices.error(key, comparison.sequence());
        }
    }

    public void export() throws IOException {
        Faces.sendFile(sheet.write(service.export(filter)), sheet.fileName(), true);
    }

    private String headsText() throws IOException {
        try (InputStream content = headsFile.getInputStream()) {
            return new String(content.readNBytes(LONGEST_HEADS_FILE), StandardCharsets.UTF_8);
        }
    }

    public AuditFilter getFilter() {
        return filter;
    }

    public LazyDataModel<AuditRow> getRows() {
        return rows;
    }

    public int getPageSize() {
        return AuditService.PAGE_SIZE;
    }

    public Part getHeadsFile() {
        return headsFile;
    }

    public void setHeadsFile(Part headsFile) {
        this.headsFile = headsFile;
    }
}
