package vn.ubkt.exchange.workbook.web;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

import vn.ubkt.exchange.workbook.WorkbookDownloadService;
import vn.ubkt.exchange.workbook.WorkbookFile;
import vn.ubkt.shared.web.PublicId;

/** Answers its address with a workbook of one form, or of all. */
@Named
@RequestScoped
public class WorkbookDownloadView {

    @Inject
    private WorkbookDownloadService workbooks;

    private String period;
    private String form;

    public void send() throws IOException {
        WorkbookFile file = workbooks.download(PublicId.of(period), form);
        Faces.sendFile(file.content(), file.fileName(), true);
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }
}
