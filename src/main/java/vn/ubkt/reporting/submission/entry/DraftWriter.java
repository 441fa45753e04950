package vn.ubkt.reporting.submission.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.submission.SubmissionError;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.trail.AuditEvent;

/** Writes drafts over the version they were read at, with their author, and records it. */
@ApplicationScoped
class DraftWriter {

    /** By what act of the unit cells change, and under what name the trail records it. */
    enum Source {
        TYPED("DRAFT_SAVED"),
        ZEROS_FILLED("DRAFT_ZEROS_FILLED"),
        DECLARED_NIL("FORM_DECLARED_NIL"),
        NIL_WITHDRAWN("FORM_NIL_WITHDRAWN"),
        /** Whole forms at once. */
        SET_ENTERED("DRAFT_SAVED"),
        /** Cells follow from rows of branches. */
        FED("DRAFT_FED"),
        IMPORTED("DRAFT_IMPORTED"),
        IMPORT_UNDONE("DRAFT_IMPORT_UNDONE");

        private final String action;

        Source(String action) {
            this.action = action;
        }
    }

    @Inject
    private Drafts drafts;

    @Inject
    private FormRegister forms;

    @Inject
    private CurrentUser user;

    @Inject
    private PortalClock clock;

    @Inject
    private Event<AuditEvent> trail;

    /** Records which cells of the drafts are fed from now on; none = the form is not fed. */
    void feed(EntryContext.Place place, Map<String, Set<Integer>> slots) {
        drafts.feed(place.unit().id(), place.period().id(), slots, clock.now());
    }

    void requireOpen(PeriodRef period) {
        if (!period.open()) {
            throw new DomainException(SubmissionError.PERIOD_NOT_OPEN, period.name());
        }
    }

    void requireEditable(FormStatus status, PeriodRef period) {
        requireOpen(period);
        if (!status.isEditable()) {
            throw new DomainException(SubmissionError.FORM_NOT_EDITABLE, status.form().code());
        }
    }

    Draft changed(Draft draft, CellVector own, boolean nil) {
        return new Draft(draft.formCode(), own, nil, draft.version(), user.name(), clock.now(), draft.fedSlots());
    }

    Draft write(EntryContext.Place place, Draft draft, CellVector own, boolean nil) {
        Draft next = changed(draft, own, nil);
        write(place, List.of(next), Source.TYPED);
        return new Draft(next.formCode(), own, nil, next.version() + 1, next.changedBy(), next.changedAt(), next.fedSlots());
    }

    void write(EntryContext.Place place, List<Draft> changed, Source source) {
        write(place, changed, source, Map.of());
    }

    /**
     * @param details codes and numbers for the trail, besides the forms
     * @throws DomainException where somebody changed one of them meanwhile, or the period is closed
     */
    void write(EntryContext.Place place, List<Draft> changed, Source source, Map<String, String> details) {
        requireOpen(place.period());
        if (changed.isEmpty()) {
            return;
        }
        int written = drafts.write(place.unit().id(), place.period().id(), changed, forms::versionOf, user.accountId(), source);
        if (written < changed.size()) {
            throw overtaken(place, changed);
        }
        String codes = changed.stream().map(Draft::formCode).sorted().collect(Collectors.joining(" "));
        Map<String, String> told = new HashMap<>(details);
        told.put("forms", codes);
        trail.fire(new AuditEvent(source.action, "PERIOD", place.period().publicId().toString(), told));
    }

    /** Names who was faster, as far as it can still be told. */
    private DomainException overtaken(EntryContext.Place place, List<Draft> changed) {
        Map<String, Draft> stored = drafts.all(place.unit().id(), place.period().id());
        Draft other = changed.stream().map(draft -> stored.get(draft.formCode()))
            .filter(draft -> draft != null && draft.changedAt().isBefore(clock.now())).findFirst().orElse(changed.get(0));
        return new DomainException(SubmissionError.FORM_CHANGED_MEANWHILE, other.formCode(), other.changedBy(), other.changedAt());
    }
}
