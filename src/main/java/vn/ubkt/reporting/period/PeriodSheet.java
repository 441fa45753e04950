package vn.ubkt.reporting.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import vn.ubkt.organisation.StatisticalLevel;

/**
 * A period with everything that was set for it.
 *
 * @param dues       day by which units of a level send
 * @param components base periods of a composite one, in order of time
 * @param own        the acting unit opened it
 */
public record PeriodSheet(PeriodRef period, Map<StatisticalLevel, LocalDate> dues, List<PeriodRef> components, boolean own,
                          long version, String changedName, Instant changedAt) {

    public boolean isCorrectable() {
        return own && period.open();
    }

    public boolean isReopenable() {
        return own && !period.open();
    }

    PeriodDraft draft() {
        PeriodDraft draft = new PeriodDraft();
        draft.setId(period.publicId());
        draft.setVersion(version);
        draft.setName(period.name());
        draft.setType(period.type());
        draft.setKind(period.kind());
        draft.setStartsOn(period.startsOn());
        draft.setEndsOn(period.endsOn());
        draft.setCutOff(period.cutOff());
        draft.setFormSet(period.formSet());
        draft.setCarried(period.carried());
        draft.getDues().putAll(dues);
        draft.setComponents(components.stream().map(PeriodRef::publicId).toList());
        return draft;
    }
}
