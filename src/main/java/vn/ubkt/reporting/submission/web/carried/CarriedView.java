package vn.ubkt.reporting.submission.web.carried;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.submission.SentReceipt;
import vn.ubkt.reporting.submission.carried.CarriedBasis;
import vn.ubkt.reporting.submission.carried.CarriedDraft;
import vn.ubkt.reporting.submission.carried.CarriedService;
import vn.ubkt.reporting.submission.carried.CarriedSource;
import vn.ubkt.reporting.submission.entry.EntryBoard;
import vn.ubkt.reporting.submission.entry.EntrySheet;
import vn.ubkt.reporting.submission.entry.SubmissionService;
import vn.ubkt.reporting.submission.review.ReviewSheet;
import vn.ubkt.reporting.submission.source.SourceKind;
import vn.ubkt.shared.web.Notices;

/** What the carried figures on a page rest on, beside the bean of that page; and recording them. Of an ordinary period it asks nothing. */
@Named
@ViewScoped
public class CarriedView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CarriedService carried;

    @Inject
    private SubmissionService submissions;

    @Inject
    private Notices notices;

    private final UUID key = UUID.randomUUID();
    private final CarriedDraft draft = new CarriedDraft();
    private transient List<CarriedSource> sources = List.of();
    private transient CarriedBasis basis = CarriedBasis.NONE;

    /** For the list of forms. */
    public void board(EntryBoard board) {
        sources = board != null && board.period().carried() ? carried.own(board.period()) : List.of();
    }

    /** For one form of the acting unit: what its last recording rests on. */
    public void form(EntrySheet sheet) {
        boolean recorded = sheet.period().carried() && sheet.status().sent() != null;
        sources = recorded ? carried.own(sheet.period()).stream()
            .filter(source -> source.revisionId() == sheet.status().sent().revisionId()).toList() : List.of();
    }

    /** For a sending of a unit directly below. */
    public void review(ReviewSheet sheet) {
        sources = sheet.period().carried() ? carried.of(sheet.period(), sheet.revision()).stream().toList() : List.of();
    }

    /** For a consolidated form. */
    public void total(PeriodRef period) {
        boolean possible = period != null && (period.carried() || !period.base());
        basis = possible ? carried.basis(period) : CarriedBasis.NONE;
    }

    /** Records everything that was begun. */
    public String record(UUID period) {
        SentReceipt receipt = submissions.record(period, null, key, draft);
        notices.info("reporting.submission.carried.recorded", receipt.number(), receipt.forms());
        return "/reporting/submission/forms.xhtml?faces-redirect=true&period=" + period;
    }

    public CarriedDraft getDraft() {
        return draft;
    }

    public List<SourceKind> getKinds() {
        return CarriedDraft.KINDS;
    }

    public List<CarriedSource> getSources() {
        return sources;
    }

    public CarriedBasis getBasis() {
        return basis;
    }
}
