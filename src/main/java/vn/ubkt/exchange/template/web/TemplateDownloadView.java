package vn.ubkt.exchange.template.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

import vn.ubkt.exchange.template.TemplateDownloadService;
import vn.ubkt.exchange.template.TemplateFile;
import vn.ubkt.exchange.template.TemplateRow;
import vn.ubkt.exchange.template.TemplateUseService;
import vn.ubkt.shared.web.PublicId;

/** Offers the templates of a period, and answers its address with one filled in. */
@Named
@RequestScoped
public class TemplateDownloadView {

    @Inject
    private TemplateDownloadService downloads;

    @Inject
    private TemplateUseService uses;

    private String period;
    private String template;
    private List<TemplateRow> offered = List.of();

    public void send() throws IOException {
        TemplateFile file = downloads.download(PublicId.of(period), PublicId.of(template));
        Faces.sendFile(file.content(), file.fileName(), true);
    }

    /** @param of {@code null} = no period, nothing to offer */
    public void offer(UUID of) {
        if (of != null) {
            offered = uses.of(of);
        }
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public List<TemplateRow> getOffered() {
        return offered;
    }
}
