package vn.ubkt.exchange.template.web;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import vn.ubkt.exchange.template.TemplateService;
import vn.ubkt.exchange.template.bind.TemplateError;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.shared.error.DomainException;

/** Giving a template in. */
@Named
@ViewScoped
public class TemplateUploadView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TemplateService templates;

    private String set;
    private transient Part upload;
    private transient List<FormSet> sets;

    /** The newest form set is proposed. */
    public void load() {
        sets = templates.sets();
        set = sets.get(0).code();
    }

    public String give() throws IOException {
        if (upload == null || upload.getSize() == 0) {
            throw new DomainException(TemplateError.NO_FILE);
        }
        UUID id = templates.upload(set, String.valueOf(upload.getSubmittedFileName()), upload.getInputStream().readAllBytes());
        return "/exchange/template.xhtml?faces-redirect=true&id=" + id;
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

    public List<FormSet> getSets() {
        return sets;
    }
}
