package vn.ubkt.exchange.workbook.web;

import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import vn.ubkt.exchange.workbook.AppliedWorkbook;
import vn.ubkt.exchange.workbook.WorkbookError;
import vn.ubkt.exchange.workbook.WorkbookPreview;
import vn.ubkt.exchange.workbook.WorkbookService;
import vn.ubkt.exchange.workbook.sheet.SheetMatch;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.web.Notices;
import vn.ubkt.shared.web.PublicId;

/** Entering figures from a workbook: choose a file, see what it would change, enter it, take it back. The trial lies in the address. */
@Named
@ViewScoped
public class WorkbookView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/exchange/workbook.xhtml?faces-redirect=true&period=";

    @Inject
    private WorkbookService workbooks;

    @Inject
    private PeriodService periods;

    @Inject
    private Notices notices;

    private String period;
    private String file;
    private String mark;
    private final Map<Integer, String> choices = new LinkedHashMap<>();
    private transient Part upload;
    private transient PeriodRef place;
    private transient WorkbookPreview preview;
    private transient AppliedWorkbook last;

    public void load() {
        place = periods.period(PublicId.of(period));
        if (file == null) {
            last = workbooks.lastApplied(place.publicId()).orElse(null);
        } else {
            preview = workbooks.preview(PublicId.of(file));
            mark = preview.mark();
            for (SheetMatch match : preview.matches()) {
                choices.put(match.sheet(), match.formCode());
            }
        }
    }

    public String read() throws IOException {
        if (upload == null || upload.getSize() == 0) {
            throw new DomainException(WorkbookError.NO_FILE);
        }
        UUID read = workbooks.read(PublicId.of(period), String.valueOf(upload.getSubmittedFileName()), upload.getInputStream().readAllBytes());
        return PAGE + period + "&file=" + read;
    }

    public String choose() {
        workbooks.choose(PublicId.of(file), choices);
        return PAGE + period + "&file=" + file;
    }

    public String apply() {
        notices.info("exchange.workbook.applied", workbooks.apply(PublicId.of(file), mark));
        return PAGE + period;
    }

    public String drop() {
        workbooks.drop(PublicId.of(file));
        notices.info("exchange.workbook.dropped");
        return PAGE + period;
    }

    public String undo(UUID id) {
        workbooks.undo(id);
        notices.info("exchange.workbook.undone");
        return PAGE + period;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    public Map<Integer, String> getChoices() {
        return choices;
    }

    public PeriodRef getPlace() {
        return place;
    }

    /** {@code null} while no file was read. */
    public WorkbookPreview getPreview() {
        return preview;
    }

    /** {@code null} where nothing can be taken back. */
    public AppliedWorkbook getLast() {
        return last;
    }
}
