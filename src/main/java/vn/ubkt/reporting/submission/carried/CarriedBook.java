package vn.ubkt.reporting.submission.carried;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.submission.SubmissionError;
import vn.ubkt.reporting.submission.source.SourcePaper;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.time.PortalClock;

/** What carried figures rest on. Called from use cases, inside their transaction; it checks no permission of its own. */
@ApplicationScoped
public class CarriedBook {

    @Inject
    private CarriedSources sources;

    @Inject
    private PortalClock clock;

    /**
     * @param source {@code null} = none was stated
     * @throws DomainException where carried figures come without their source, figures of an ordinary period with one, or the source cannot be
     */
    public void require(PeriodRef period, CarriedDraft source) {
        if (period.carried() != (source != null)) {
            throw new DomainException(period.carried() ? SubmissionError.CARRIED_SOURCE_NEEDED : SubmissionError.NOT_CARRIED, period.name());
        }
        if (source == null) {
            return;
        }
        LocalDate day = source.getDate();
        if (!CarriedDraft.KINDS.contains(source.getKind())) {
            throw new DomainException(SubmissionError.CARRIED_SOURCE_NEEDED, period.name());
        }
        if (day.isAfter(clock.today())) {
            throw new DomainException(SubmissionError.CARRIED_DATE_AHEAD, clock.today());
        }
        if (day.isBefore(period.startsOn())) {
            throw new DomainException(SubmissionError.CARRIED_DATE_BEFORE, period.startsOn());
        }
    }

    /** Keeps what a revision just written rests on. */
    public void keep(long revisionId, CarriedDraft source) {
        if (source != null) {
            sources.insert(revisionId, new SourcePaper(source.getKind(), source.getReference().strip(), source.getDate()),
                source.getSigner().strip(), source.getSignerTitle().strip());
        }
    }

    /** Of recordings that still hold some form, the newest first; no statement where none of the periods is carried. */
    public List<CarriedSource> standing(Collection<Long> units, Collection<PeriodRef> periods) {
        List<Long> carried = periods.stream().filter(PeriodRef::carried).map(PeriodRef::id).toList();
        return carried.isEmpty() || units.isEmpty() ? List.of() : sources.standing(units, carried);
    }
}
