package vn.ubkt.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.demo.data.DemoNote;
import vn.ubkt.demo.data.DemoUnit;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.submission.SentReceipt;
import vn.ubkt.reporting.submission.SubmissionError;
import vn.ubkt.reporting.submission.cells.CellProblem;
import vn.ubkt.reporting.submission.cells.SetDraft;
import vn.ubkt.reporting.submission.entry.DataEntryService;
import vn.ubkt.reporting.submission.entry.SubmissionService;
import vn.ubkt.reporting.submission.review.ReviewService;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.time.PortalClock;

/** What people do with forms on some day: enter a set, send it, accept what came, return one. */
@ApplicationScoped
class Clerks {

    @Inject
    private DataEntryService entry;

    @Inject
    private SubmissionService submissions;

    @Inject
    private ReviewService reviews;

    @Inject
    private PortalClock clock;

    /** @param rest declare that nothing happened on the forms not given */
    void enter(Cast cast, DemoUnit unit, PeriodRef period, LocalDate day, Map<String, CellVector> forms, boolean rest) {
        var set = new SetDraft(period.publicId(), rest);
        forms.forEach(set::put);
        List<CellProblem> problems = at(cast, unit, day, () -> entry.enterSet(set));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the demo's figures of " + unit.code() + " were not taken: " + problems);
        }
    }

    /** @return the address of the sending */
    UUID send(Cast cast, DemoUnit unit, PeriodRef period, LocalDate day) {
        var key = UUID.nameUUIDFromBytes((period.publicId() + "/" + unit.code()).getBytes(StandardCharsets.UTF_8));
        return at(cast, unit, day, () -> send(period, key)).publicId();
    }

    /** Most sendings have no warning; those that have are sent again with a note on each. */
    private SentReceipt send(PeriodRef period, UUID key) {
        try {
            return submissions.send(period.publicId(), null, key);
        } catch (DomainException refused) {
            if (refused.code() != SubmissionError.WARNINGS_UNEXPLAINED) {
                throw refused;
            }
            entry.explain(period.publicId(), entry.check(period.publicId(), null).unexplained().stream()
                .collect(Collectors.toMap(Finding::key, finding -> DemoNote.on(finding.ruleId()), (one, other) -> one)));
            return submissions.send(period.publicId(), null, key);
        }
    }

    /** Accepts what the rules find nothing in at once, and the rest one by one, its notes read. */
    void accept(Cast cast, DemoUnit parent, PeriodRef period, LocalDate day, int sendings) {
        int accepted = at(cast, parent, day, () -> {
            int clean = reviews.acceptClean(period.publicId());
            List<UUID> rest = reviews.worklist(period.publicId()).rows().stream().flatMap(row -> row.pending().stream()).toList();
            rest.forEach(sending -> {
                reviews.open(sending);
                reviews.accept(sending);
            });
            return clean + rest.size();
        });
        if (accepted != sendings) {
            throw new IllegalStateException(parent.code() + " accepted " + accepted + " of " + sendings + " sendings of the demo");
        }
    }

    void giveBack(Cast cast, DemoUnit parent, LocalDate day, UUID sending, String reason) {
        at(cast, parent, day, () -> {
            reviews.returnRevision(sending, reason);
            return sending;
        });
    }

    private <T> T at(Cast cast, DemoUnit unit, LocalDate day, Supplier<T> work) {
        var result = new AtomicReference<T>();
        clock.on(day, () -> result.set(cast.at(unit, work)));
        return result.get();
    }
}
