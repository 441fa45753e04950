package vn.ubkt.reporting.submission.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCalculator;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.submission.FormFigures;
import vn.ubkt.reporting.submission.FormState;
import vn.ubkt.reporting.submission.Ledger;
import vn.ubkt.reporting.submission.NewRevision;
import vn.ubkt.reporting.submission.RevisionHead;
import vn.ubkt.reporting.submission.SentReceipt;
import vn.ubkt.reporting.submission.SubmissionError;
import vn.ubkt.reporting.submission.carried.CarriedDraft;
import vn.ubkt.reporting.submission.check.HistoryChecks;
import vn.ubkt.reporting.submission.check.SetCheck;
import vn.ubkt.reporting.submission.source.SourcePaper;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.trail.AuditEvent;

/** Sending the acting unit's forms to its superior, and taking a sending back. */
@UseCase
public class SubmissionService {

    @Inject
    private EntryContext context;

    @Inject
    private EntryChecks checks;

    @Inject
    private Drafts drafts;

    @Inject
    private Ledger ledger;

    @Inject
    private FormRegister forms;

    @Inject
    private Event<AuditEvent> trail;

    /**
     * Sends forms and freezes what they are made of: own part, sum of what was accepted below, total, and the revisions accepted.
     * Sending again with the same key answers with the first receipt.
     *
     * @param formCodes {@code null} = everything that may be sent now
     * @throws DomainException where something due is missing, cells are blank, a blocking rule is broken, or nothing may be sent
     */
    @Requires(Permission.FORM_SEND)
    public SentReceipt send(UUID period, Collection<String> formCodes, UUID idempotencyKey) {
        return sending(period, formCodes, idempotencyKey, null, null);
    }

    /**
     * Records figures of the time before the portal: the same, but with what they rest on. They stand as the document has them: cells it
     * does not name stay blank, and what the rules find is told and refuses nothing.
     *
     * @throws DomainException also where the period is not a carried one, or the source cannot be
     */
    @Requires(Permission.FORM_SEND)
    public SentReceipt record(UUID period, Collection<String> formCodes, UUID idempotencyKey, @Valid @NotNull CarriedDraft carried) {
        return sending(period, formCodes, idempotencyKey, null, carried);
    }

    /**
     * The same for a unit for which its superior enters.
     *
     * @param source from what it was entered
     * @throws DomainException also where the source is not named wholly
     */
    @Requires(Permission.FORM_SEND)
    public SentReceipt send(UUID period, Collection<String> formCodes, UUID idempotencyKey, SourcePaper source) {
        return sending(period, formCodes, idempotencyKey, source, null);
    }

    private SentReceipt sending(UUID period, Collection<String> formCodes, UUID idempotencyKey, SourcePaper source, CarriedDraft carried) {
        EntryContext.Place place = context.place(period);
        ledger.lock(place.unit().id(), place.period().id());
        Optional<SentReceipt> before = ledger.receipt(idempotencyKey);
        if (before.isPresent()) {
            return before.get();
        }
        if (!place.period().open()) {
            throw new DomainException(SubmissionError.PERIOD_NOT_OPEN, place.period().name());
        }
        checks.requireSource(place, carried);
        Map<String, Draft> all = drafts.all(place.unit().id(), place.period().id());
        HistoryChecks.Sent earlier = checks.before(place);
        List<FormStatus> statuses = context.statuses(place, all, earlier.standing(place.unit().id()));
        Map<String, List<FormFigures>> accepted = context.acceptedBelow(place, null);
        List<FormStatus> sending = sendable(statuses, accepted, formCodes);
        SetCheck check = checks.check(place, all, statuses, accepted, earlier,
            sending.stream().map(status -> status.form().code()).toList());
        if (carried == null) {
            requireSendable(check);
        }
        List<NewRevision.Part> parts = sending.stream().map(status -> part(status.form(), all, accepted)).toList();
        boolean whole = statuses.stream().filter(FormStatus::due).allMatch(status -> !status.isEditable() || sending.contains(status));
        SentReceipt receipt = ledger.append(new NewRevision(place.period(), whole, idempotencyKey, parts, source));
        checks.keep(receipt.revisionId(), check, carried);
        trail.fire(new AuditEvent(carried == null ? "SUBMISSION_SENT" : "CARRIED_RECORDED", "SUBMISSION_REVISION", receipt.publicId().toString(),
            Map.of("period", place.period().publicId().toString(), "number", String.valueOf(receipt.number()),
                "source", source == null ? "OWN" : source.kind().name(), "forms", parts.stream().map(NewRevision.Part::formCode).collect(Collectors.joining(" ")))));
        return receipt;
    }

    /**
     * Takes a sending back while the superior has not looked into it.
     *
     * @throws NotFoundException where it is not a standing sending of the acting unit
     */
    @Requires(Permission.FORM_SEND)
    public void recall(UUID revisionId) {
        RevisionHead revision = ledger.revision(revisionId);
        context.requireOwn(revision.unitId());
        ledger.lock(revision.unitId(), revision.periodId());
        if (ledger.revision(revisionId).state() != FormState.SENT) {
            throw new DomainException(SubmissionError.ALREADY_OPENED);
        }
        Set<String> codes = ledger.figuresOf(List.of(revision.id()), null).stream().map(FormFigures::formCode).collect(Collectors.toSet());
        ledger.recall(revision, codes);
        trail.fire(new AuditEvent("SUBMISSION_RECALLED", "SUBMISSION_REVISION", revisionId.toString(),
            Map.of("number", String.valueOf(revision.number()))));
    }

    /** Forms asked for that the unit may send: begun or owed by it, or with figures from below only. */
    private static List<FormStatus> sendable(List<FormStatus> statuses, Map<String, List<FormFigures>> accepted, Collection<String> codes) {
        List<FormStatus> sending = new ArrayList<>();
        for (FormStatus status : statuses) {
            String code = status.form().code();
            if (codes != null && codes.contains(code) && !status.isEditable()) {
                throw new DomainException(SubmissionError.FORM_NOT_EDITABLE, code);
            }
            boolean asked = codes == null || codes.contains(code);
            boolean something = status.due() || status.state() != FormState.NOT_STARTED || accepted.containsKey(code);
            if (asked && status.isEditable() && something) {
                sending.add(status);
            }
        }
        if (sending.isEmpty()) {
            throw new DomainException(SubmissionError.NOTHING_TO_SEND);
        }
        return sending;
    }

    private static void requireSendable(SetCheck check) {
        if (!check.missing().isEmpty()) {
            throw new DomainException(SubmissionError.FORMS_MISSING, String.join(", ", check.missing()));
        }
        if (!check.blank().isEmpty()) {
            throw new DomainException(SubmissionError.CELLS_BLANK, String.join(", ", check.blank()));
        }
        if (!check.errors().isEmpty()) {
            throw new DomainException(SubmissionError.RULES_BROKEN, check.errors().size(),
                forms(check.errors()));
        }
        if (!check.unexplained().isEmpty()) {
            throw new DomainException(SubmissionError.WARNINGS_UNEXPLAINED, check.unexplained().size(), forms(check.unexplained()));
        }
    }

    private static String forms(List<Finding> findings) {
        return findings.stream().map(Finding::form).distinct().collect(Collectors.joining(", "));
    }

    private NewRevision.Part part(Form form, Map<String, Draft> all, Map<String, List<FormFigures>> accepted) {
        Draft draft = all.getOrDefault(form.code(), Draft.none(form.code(), form.slots()));
        List<FormFigures> inputs = accepted.getOrDefault(form.code(), List.of());
        CellVector below = FormCalculator.computeRows(form, EntryContext.sum(form, inputs));
        CellVector total = FormCalculator.computeRows(form, draft.own().plus(below));
        return new NewRevision.Part(form.code(), forms.versionOf(form.code()), draft.nil(), draft.own(), below, total,
            inputs.stream().map(FormFigures::revisionId).toList());
    }
}
