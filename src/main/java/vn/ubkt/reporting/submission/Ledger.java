package vn.ubkt.reporting.submission;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;

import vn.ubkt.reporting.submission.source.SourcePaper;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.text.JsonBuilders;
import vn.ubkt.shared.time.PortalClock;

/**
 * The append-only ledger of what units sent and what their superiors said of it, as far as the acting unit sees it.
 * Called from use cases, inside their transaction; it checks no permission of its own.
 */
@ApplicationScoped
public class Ledger {

    @Inject
    private Revisions revisions;

    @Inject
    private CurrentUser user;

    @Inject
    private PortalClock clock;

    @Inject
    private Event<OfficialTotalChanged> changed;

    /** Per unit, period and form, the last sending that was not taken back. */
    public List<SentForm> lastSent(Collection<Long> units, Collection<Long> periodIds) {
        return units.isEmpty() ? List.of() : revisions.lastSent(units, periodIds);
    }

    /** Per unit, period and form, the figures last sent and accepted; {@code forms} null = all. */
    public List<FormFigures> accepted(Collection<Long> units, Collection<Long> periodIds, Collection<String> forms) {
        return figures(units, periodIds, forms, units);
    }

    /** Per unit, period and form, the figures last sent, whatever was said of them; {@code forms} null = all. */
    public List<FormFigures> sent(Collection<Long> units, Collection<Long> periodIds, Collection<String> forms) {
        return figures(units, periodIds, forms, Set.of());
    }

    /** Per unit, period and form, the figures last sent; of some of the units only where they were accepted. {@code forms} null = all. */
    public List<FormFigures> figures(Collection<Long> units, Collection<Long> periodIds, Collection<String> forms, Collection<Long> onlyAcceptedOf) {
        return units.isEmpty() ? List.of() : revisions.lastFigures(units, periodIds, forms, onlyAcceptedOf);
    }

    /** Figures of the given revisions; {@code formCode} null = all forms. */
    public List<FormFigures> figuresOf(Collection<Long> revisionIds, String formCode) {
        return revisionIds.isEmpty() ? List.of() : revisions.figuresOf(revisionIds, formCode);
    }

    /**
     * Per unit, period that ended within the days given, and form, the total rows last sent, whatever was said of them; oldest first.
     *
     * @param columns at least as many as any form has
     */
    public List<TotalRows> totalRows(Collection<Long> units, LocalDate from, LocalDate to, Collection<String> forms, int columns) {
        return units.isEmpty() ? List.of() : revisions.totalRows(units, from, to, forms, columns);
    }

    /** @throws NotFoundException where there is none, it was taken back, or it is not for this unit to see */
    public RevisionHead revision(UUID publicId) {
        return revisions.head(publicId).orElseThrow(NotFoundException::new);
    }

    /** Sendings of the units in a period that were not taken back, newest first. */
    public List<RevisionHead> revisions(Collection<Long> units, long periodId) {
        return units.isEmpty() ? List.of() : revisions.heads(units, periodId);
    }

    /** What was sent before under the same key, if anything. */
    public Optional<SentReceipt> receipt(UUID idempotencyKey) {
        return revisions.receipt(user.unitId(), idempotencyKey);
    }

    /** Lets one act at a time happen to what a unit sends for a period. */
    public void lock(long unitId, long periodId) {
        revisions.lock(unitId, periodId);
    }

    /** The same for several units at once. */
    public void lock(Collection<Long> units, long periodId) {
        if (!units.isEmpty()) {
            revisions.lock(units, periodId);
        }
    }

    /**
     * Writes a sending of the acting unit.
     *
     * @throws DomainException where a superior enters it and does not name its source
     */
    public SentReceipt append(NewRevision revision) {
        boolean sourced = revision.source() != null && revision.source().isComplete(clock.today());
        if (user.entersForOther() != sourced) {
            throw new DomainException(SubmissionError.SOURCE_NEEDED, SourcePaper.LONGEST_REFERENCE);
        }
        SentReceipt receipt = revisions.insert(user, clock.now(), revision);
        revisions.insertForms(receipt.revisionId(), json(revision));
        changed.fire(new OfficialTotalChanged(user.unitId(), revision.period().id(), codes(revision)));
        return receipt;
    }

    /** Takes a sending of the acting unit back. */
    public void recall(RevisionHead revision, Set<String> formCodes) {
        revisions.insertRecall(revision.id(), user.unitId(), user.accountId(), user.name(), clock.now());
        changed.fire(new OfficialTotalChanged(user.unitId(), revision.periodId(), formCodes));
    }

    /**
     * Writes the acting unit's verdict on revisions of units directly below it, all of one period.
     *
     * @throws DomainException where a verdict does not follow from the state of its revision
     */
    public void judge(Collection<RevisionHead> heads, VerdictKind kind, String reason) {
        if (heads.stream().anyMatch(head -> !head.state().allows(kind))) {
            throw new DomainException(SubmissionError.VERDICT_NOT_POSSIBLE);
        }
        if (kind == VerdictKind.ACCEPTED && heads.stream().anyMatch(this::isOwnEntry)) {
            throw new DomainException(SubmissionError.OWN_ENTRY);
        }
        List<Long> ids = heads.stream().map(RevisionHead::id).toList();
        revisions.insertVerdicts(ids, kind, reason, user.unitId(), user.accountId(), user.name(), clock.now());
    }

    /** Whether the acting person entered it for the unit: then somebody else accepts it. */
    public boolean isOwnEntry(RevisionHead head) {
        return head.onBehalf() && head.authorId() == user.accountId();
    }

    /** Tells who listens that the official total of the acting unit changed. */
    public void totalChanged(long periodId, Set<String> formCodes) {
        changed.fire(new OfficialTotalChanged(user.unitId(), periodId, formCodes));
    }

    private static Set<String> codes(NewRevision revision) {
        return revision.forms().stream().map(NewRevision.Part::formCode).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private static String json(NewRevision revision) {
        JsonArrayBuilder forms = JsonBuilders.array();
        for (NewRevision.Part part : revision.forms()) {
            forms.add(JsonBuilders.object().add("form", part.formCode()).add("version", part.formVersionId()).add("nil", part.nil())
                .add("own", part.own().toLiteral()).add("below", part.below().toLiteral()).add("total", part.total().toLiteral())
                .add("inputs", part.inputs().toString().replace('[', '{').replace(']', '}')));
        }
        return forms.build().toString();
    }
}
