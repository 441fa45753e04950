package vn.ubkt.reporting.submission.behalf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.ubkt.reporting.submission.Ledger;
import vn.ubkt.reporting.submission.RevisionHead;
import vn.ubkt.reporting.submission.SubmissionError;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.trail.AuditEvent;

/** What a unit says of sendings that its superior entered for it. */
@UseCase
public class BehalfReplyService {

    private static final int LONGEST_REASON = 2000;

    @Inject
    private Replies replies;

    @Inject
    private Ledger ledger;

    @Inject
    private CurrentUser user;

    @Inject
    private PortalClock clock;

    @Inject
    private Event<AuditEvent> trail;

    /** A sending with what its unit said of it; of the acting unit, or of one directly below it. */
    @Requires({Permission.FORM_READ, Permission.SUBMISSION_REVIEW, Permission.CONSOLIDATION_READ})
    public Optional<BehalfReply> last(RevisionHead revision) {
        return revision.onBehalf() ? replies.last(List.of(revision.id())).stream().findFirst() : Optional.empty();
    }

    /** Sendings of the acting unit in a period that its superior entered, newest first, each with what the unit said of it. */
    @Requires(Permission.FORM_READ)
    public List<EnteredForUs> entered(long periodId) {
        List<RevisionHead> heads = ledger.revisions(List.of(user.unitId()), periodId).stream().filter(RevisionHead::onBehalf).toList();
        Map<Long, BehalfReply> said = heads.isEmpty() ? Map.of() : replies.last(heads.stream().map(RevisionHead::id).toList()).stream()
            .collect(Collectors.toMap(BehalfReply::revisionId, reply -> reply));
        return heads.stream().map(head -> new EnteredForUs(head, said.get(head.id()))).toList();
    }

    /** @throws NotFoundException where no superior entered it for the acting unit */
    @Requires(Permission.FORM_SEND)
    public void confirm(UUID revision) {
        reply(revision, BehalfReply.Kind.CONFIRMED, null);
    }

    /** @throws NotFoundException where no superior entered it for the acting unit */
    @Requires(Permission.FORM_SEND)
    public void contest(UUID revision, String reason) {
        String given = reason == null ? "" : reason.strip();
        if (given.isEmpty() || given.length() > LONGEST_REASON) {
            throw new DomainException(SubmissionError.REASON_NEEDED, LONGEST_REASON);
        }
        reply(revision, BehalfReply.Kind.CONTESTED, given);
    }

    private void reply(UUID revision, BehalfReply.Kind kind, String reason) {
        if (!replies.insert(ledger.revision(revision).id(), kind, reason, user, clock.now())) {
            throw new NotFoundException();
        }
        trail.fire(new AuditEvent("BEHALF_" + kind, "SUBMISSION_REVISION", revision));
    }

    /**
     * A sending that the superior entered.
     *
     * @param reply what the unit said of it last; {@code null} = nothing yet
     */
    public record EnteredForUs(RevisionHead revision, BehalfReply reply) {
    }
}
