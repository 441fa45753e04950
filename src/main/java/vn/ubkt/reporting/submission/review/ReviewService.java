package vn.ubkt.reporting.submission.review;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.guard.PersonFigures;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.FormFigures;
import vn.ubkt.reporting.submission.FormState;
import vn.ubkt.reporting.submission.Ledger;
import vn.ubkt.reporting.submission.RevisionHead;
import vn.ubkt.reporting.submission.Situation;
import vn.ubkt.reporting.submission.Situations;
import vn.ubkt.reporting.submission.SubmissionError;
import vn.ubkt.reporting.submission.VerdictKind;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.trail.AuditEvent;

/** What the acting unit does with the sendings of the units directly below it. */
@UseCase
public class ReviewService {

    private static final int LONGEST_REASON = 2000;

    @Inject
    private Ledger ledger;

    @Inject
    private PeriodService periods;

    @Inject
    private Situations situations;

    @Inject
    private ReviewBoards boards;

    @Inject
    private PersonFigures persons;

    @Inject
    private Event<AuditEvent> trail;

    /** Who has sent, is late, is missing. */
    @Requires({Permission.SUBMISSION_REVIEW, Permission.CONSOLIDATION_READ})
    public Worklist worklist(UUID period) {
        return boards.worklist(situations.of(periods.period(period)));
    }

    /** The same of a situation that was read already; no statement. */
    @Requires({Permission.SUBMISSION_REVIEW, Permission.CONSOLIDATION_READ})
    public Worklist worklist(Situation situation) {
        return boards.worklist(situation);
    }

    /**
     * A sending of a unit directly below; its figures only once it was opened, and those that point to people only to those who may see them.
     *
     * @param formCode form to show; {@code null} = the first
     */
    @Requires({Permission.SUBMISSION_REVIEW, Permission.CONSOLIDATION_READ})
    public ReviewSheet sheet(UUID revision, String formCode) {
        RevisionHead head = ledger.revision(revision);
        List<UnitRef> children = children(head);
        ReviewSheet sheet = boards.sheet(head, find(children, head), formCode, boards.waiting(children, head.periodId()));
        return sheet.isOpened() ? boards.without(sheet, persons) : sheet;
    }

    /** Opens a sending: from now on the unit cannot take it back. Opening twice changes nothing. */
    @Requires(Permission.SUBMISSION_REVIEW)
    public void open(UUID revision) {
        RevisionHead head = locked(revision);
        if (head.state() == FormState.SENT) {
            judge(head, VerdictKind.OPENED, null, "SUBMISSION_OPENED");
        }
    }

    /** Returns a sending to be mended. */
    @Requires(Permission.SUBMISSION_REVIEW)
    public void returnRevision(UUID revision, String reason) {
        judge(locked(revision), VerdictKind.RETURNED, required(reason), "SUBMISSION_RETURNED");
    }

    /** Accepts a sending: its totals count in the acting unit's official total. */
    @Requires(Permission.SUBMISSION_REVIEW)
    public void accept(UUID revision) {
        RevisionHead head = locked(revision);
        judge(head, VerdictKind.ACCEPTED, null, "SUBMISSION_ACCEPTED");
        ledger.totalChanged(head.periodId(), forms(List.of(head)));
    }

    /**
     * Accepts every waiting sending of a period on which the rules find nothing.
     *
     * @return how many were accepted
     */
    @Requires(Permission.SUBMISSION_REVIEW)
    public int acceptClean(UUID period) {
        PeriodRef where = periods.period(period);
        requireOpen(where);
        boards.lockAll(where);
        List<RevisionHead> clean = boards.clean(where);
        if (!clean.isEmpty()) {
            ledger.judge(clean, VerdictKind.ACCEPTED, null);
            ledger.totalChanged(where.id(), forms(clean));
            trail.fire(new AuditEvent("SUBMISSION_ACCEPTED", "PERIOD", where.publicId().toString(),
                Map.of("revisions", String.valueOf(clean.size()), "keys",
                    clean.stream().map(head -> String.valueOf(head.id())).collect(Collectors.joining(" ")))));
        }
        return clean.size();
    }

    /** Gives an accepted sending back to be corrected; it no longer counts until it is sent and accepted again. */
    @Requires(Permission.SUBMISSION_REOPEN)
    public void reopen(UUID revision, String reason) {
        RevisionHead head = locked(revision);
        judge(head, VerdictKind.REOPENED, required(reason), "SUBMISSION_REOPENED");
        ledger.totalChanged(head.periodId(), forms(List.of(head)));
    }

    private RevisionHead locked(UUID revision) {
        RevisionHead head = ledger.revision(revision);
        find(children(head), head);
        requireOpen(periods.period(head.periodId()));
        ledger.lock(head.unitId(), head.periodId());
        return ledger.revision(revision);
    }

    /** @throws NotFoundException where the unit was not directly below the acting one at the period's end */
    private static UnitRef find(List<UnitRef> children, RevisionHead head) {
        return children.stream().filter(child -> child.id() == head.unitId()).findFirst().orElseThrow(NotFoundException::new);
    }

    private List<UnitRef> children(RevisionHead head) {
        return boards.children(head.periodEnd());
    }

    private static void requireOpen(PeriodRef period) {
        if (!period.open()) {
            throw new DomainException(SubmissionError.PERIOD_NOT_OPEN, period.name());
        }
    }

    private void judge(RevisionHead head, VerdictKind kind, String reason, String action) {
        ledger.judge(List.of(head), kind, reason);
        trail.fire(new AuditEvent(action, "SUBMISSION_REVISION", head.publicId().toString(), Map.of("number", String.valueOf(head.number()))));
    }

    private Set<String> forms(Collection<RevisionHead> heads) {
        return new HashSet<>(ledger.figuresOf(heads.stream().map(RevisionHead::id).toList(), null).stream().map(FormFigures::formCode).toList());
    }

    private static String required(String reason) {
        String given = reason == null ? "" : reason.strip();
        if (given.isEmpty() || given.length() > LONGEST_REASON) {
            throw new DomainException(SubmissionError.REASON_NEEDED, LONGEST_REASON);
        }
        return given;
    }
}
