package vn.ubkt.exchange.template.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.exchange.template.TemplateRow;
import vn.ubkt.exchange.template.TemplateService;
import vn.ubkt.exchange.template.TemplateUseService;
import vn.ubkt.shared.web.Notices;

/** The templates of the unit and of those above it; ending one. */
@Named
@ViewScoped
public class TemplateListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TemplateUseService uses;

    @Inject
    private TemplateService templates;

    @Inject
    private Notices notices;

    private final Map<UUID, LocalDate> ends = new HashMap<>();
    private transient List<TemplateRow> rows;

    public void load() {
        rows = uses.all();
    }

    public String end(UUID id) {
        templates.end(id, ends.get(id));
        notices.info("exchange.template.ended", ends.get(id));
        return "/exchange/templates.xhtml?faces-redirect=true";
    }

    /** First day a template no longer holds, by template. */
    public Map<UUID, LocalDate> getEnds() {
        return ends;
    }

    public List<TemplateRow> getRows() {
        return rows;
    }
}
