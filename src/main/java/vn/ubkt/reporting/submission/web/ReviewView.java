package vn.ubkt.reporting.submission.web;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.reporting.form.CellAddress;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.rule.Part;
import vn.ubkt.reporting.submission.behalf.BehalfReply;
import vn.ubkt.reporting.submission.behalf.BehalfReplyService;
import vn.ubkt.reporting.submission.review.ReviewService;
import vn.ubkt.reporting.submission.review.ReviewSheet;
import vn.ubkt.shared.web.Notices;
import vn.ubkt.shared.web.PublicId;
import vn.ubkt.shared.web.UserLocale;

/** A sending of a unit directly below, and what is said of it. */
@Named
@ViewScoped
public class ReviewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewService reviews;

    @Inject
    private BehalfReplyService replies;

    @Inject
    private Notices notices;

    private String revision;
    private String form;
    private String reason;
    private final SheetPlace place = new SheetPlace();
    private transient ReviewSheet sheet;
    private transient BehalfReply reply;
    private transient List<FindingLine> lines;

    public void load() {
        sheet = reviews.sheet(PublicId.of(revision), form == null || form.isBlank() ? null : form);
        reply = replies.last(sheet.revision()).orElse(null);
        lines = FindingLine.of(sheet.findings(), UserLocale.of(FacesContext.getCurrentInstance()), sheet.notes());
    }

    public String open() {
        reviews.open(id());
        return again();
    }

    public String accept() {
        reviews.accept(id());
        notices.info("reporting.submission.review.accepted", sheet.unit().name());
        return sheet.next() == null ? inbox() : page(sheet.next());
    }

    public String giveBack() {
        reviews.returnRevision(id(), reason);
        notices.info("reporting.submission.review.returned", sheet.unit().name());
        return sheet.next() == null ? inbox() : page(sheet.next());
    }

    public String reopen() {
        reviews.reopen(id(), reason);
        notices.info("reporting.submission.review.reopened", sheet.unit().name());
        return again();
    }

    private UUID id() {
        return sheet.revision().publicId();
    }

    private String again() {
        return page(id());
    }

    private String inbox() {
        return "/reporting/submission/inbox.xhtml?faces-redirect=true&period=" + sheet.period().publicId();
    }

    private static String page(UUID sending) {
        return "/reporting/submission/review.xhtml?faces-redirect=true&revision=" + sending;
    }

    public boolean isNil() {
        return sheet.isOpened() && sheet.nil().contains(sheet.shown().code());
    }

    /** {@code null} where the unit has nothing from below: then the sheet has one part. */
    public CellVector getBelow() {
        return sheet.below().isBlank() ? null : sheet.below();
    }

    /** Slot of a cell of the sheet shown. */
    public int slot(CellAddress cell) {
        return sheet.shown().slot(cell.row(), cell.letter());
    }

    /** Slot named by the address; {@code null} = none. */
    public Integer getFocus() {
        return place.slot(sheet.shown());
    }

    public Part getShownPart() {
        return place.shown(getBelow() != null);
    }

    public SheetPlace getPlace() {
        return place;
    }

    /** What the unit said of a sending that the superior entered; {@code null} = nothing. */
    public BehalfReply getReply() {
        return reply;
    }

    public ReviewSheet getSheet() {
        return sheet;
    }

    public List<FindingLine> getLines() {
        return lines;
    }

    public String getRevision() {
        return revision;
    }

    public void setRevision(String revision) {
        this.revision = revision;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
