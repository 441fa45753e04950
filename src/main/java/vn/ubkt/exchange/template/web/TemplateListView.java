package vn.ubkt.exchange.template.web;

import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import vn.ubkt.exchange.template.TemplateRow;
import vn.ubkt.exchange.template.TemplateService;
import vn.ubkt.exchange.template.TemplateUseService;
import vn.ubkt.exchange.template.bind.TemplateError;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.shared.error.DomainException;

/** The templates of the unit and of those above it; giving a new one in, ending one. */
@Named
@ViewScoped
public class TemplateListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/exchange/templates.xhtml?faces-redirect=true";

    @Inject
    private TemplateUseService uses;

    @Inject
    private TemplateService templates;

    @Inject
    private FormCatalogue catalogue;

    private String set;
    private final Map<UUID, LocalDate> ends = new HashMap<>();
    private transient Part upload;
    private transient List<TemplateRow> rows;
    private transient List<FormSet> sets;

    public void load() {
        rows = uses.all();
        sets = new ArrayList<>(catalogue.sets());
        Collections.reverse(sets);
        set = sets.get(0).code();
    }

    public String give() throws IOException {
        if (upload == null || upload.getSize() == 0) {
            throw new DomainException(TemplateError.NO_FILE);
        }
        UUID id = templates.upload(set, String.valueOf(upload.getSubmittedFileName()), upload.getInputStream().readAllBytes());
        return "/exchange/template.xhtml?faces-redirect=true&id=" + id;
    }

    public String end(UUID id) {
        templates.end(id, ends.get(id));
        return PAGE;
    }

    public String getSet() {
        return set;
    }

    public void setSet(String set) {
        this.set = set;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    /** First day a template no longer holds, by template. */
    public Map<UUID, LocalDate> getEnds() {
        return ends;
    }

    public List<TemplateRow> getRows() {
        return rows;
    }

    public List<FormSet> getSets() {
        return sets;
    }
}
