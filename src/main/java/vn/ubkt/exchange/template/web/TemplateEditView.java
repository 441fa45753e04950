package vn.ubkt.exchange.template.web;

import java.io.Serializable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.exchange.template.TemplateDesk;
import vn.ubkt.exchange.template.TemplateDraft;
import vn.ubkt.exchange.template.TemplateService;
import vn.ubkt.exchange.template.bind.SheetBindingDraft;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.web.Notices;
import vn.ubkt.shared.web.PublicId;

/** Binding a template sheet by sheet, and putting it into force. The address names the template and the sheet. */
@Named
@ViewScoped
public class TemplateEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NONE = -1;

    @Inject
    private TemplateService templates;

    @Inject
    private PortalClock clock;

    @Inject
    private Notices notices;

    private String id;
    private Integer sheet;
    private String form;
    private String firstCell;
    private long version;
    private SheetBindingDraft binding = new SheetBindingDraft();
    private final TemplateDraft draft = new TemplateDraft();
    private transient TemplateDesk desk;

    public void load() {
        desk = templates.desk(PublicId.of(id), sheet == null ? NONE : sheet);
        sheet = desk.current().number();
        form = desk.current().formCode();
        version = desk.template().version();
        binding = desk.current().draft();
        draft.setName(desk.template().name().replaceFirst("(?i)\\.xlsx$", ""));
        draft.setValidFrom(clock.today());
    }

    public String choose() {
        templates.choose(PublicId.of(id), sheet, form, version);
        return page();
    }

    public String bind() {
        templates.bind(PublicId.of(id), sheet, binding, version);
        notices.saved();
        return page();
    }

    public String lay() {
        templates.lay(PublicId.of(id), sheet, firstCell, version);
        return page();
    }

    public String settle() {
        draft.setVersion(version);
        templates.settle(PublicId.of(id), draft);
        notices.info("exchange.template.settled", draft.getName(), draft.getValidFrom());
        return "/exchange/templates.xhtml?faces-redirect=true";
    }

    public String drop() {
        templates.drop(PublicId.of(id));
        notices.info("exchange.template.dropped");
        return "/exchange/templates.xhtml?faces-redirect=true";
    }

    private String page() {
        return "/exchange/template.xhtml?faces-redirect=true&id=" + id + "&sheet=" + sheet;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getSheet() {
        return sheet;
    }

    public void setSheet(Integer sheet) {
        this.sheet = sheet;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getFirstCell() {
        return firstCell;
    }

    public void setFirstCell(String firstCell) {
        this.firstCell = firstCell;
    }

    public SheetBindingDraft getBinding() {
        return binding;
    }

    public TemplateDraft getDraft() {
        return draft;
    }

    public TemplateDesk getDesk() {
        return desk;
    }
}
