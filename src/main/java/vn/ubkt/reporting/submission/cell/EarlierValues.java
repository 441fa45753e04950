package vn.ubkt.reporting.submission.cell;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.period.PeriodRef;

/** Reads figures of earlier periods off, and what is usual among them by the limits configured. */
@ApplicationScoped
public class EarlierValues {

    @Inject
    private FormRegister forms;

    @Inject
    @ConfigProperty(name = "ubkt.usual.least-values", defaultValue = "4")
    private int leastValues;

    @Inject
    @ConfigProperty(name = "ubkt.usual.threshold", defaultValue = "3.5")
    private double threshold;

    @Inject
    @ConfigProperty(name = "ubkt.usual.least-share", defaultValue = "0.1")
    private double leastShare;

    /** @param figure the figure of the cell in a period; {@code null} = none */
    public List<EarlierValue> of(PeriodRef period, List<EarlierPeriods.Earlier> earlier, Form form, int slot, Function<PeriodRef, Long> figure) {
        return earlier.stream().map(other -> value(period, other, form, slot, figure)).toList();
    }

    private EarlierValue value(PeriodRef period, EarlierPeriods.Earlier earlier, Form form, int slot, Function<PeriodRef, Long> figure) {
        PeriodRef other = earlier.period();
        boolean otherSet = other.formSet() != null && period.formSet() != null && !other.formSet().equals(period.formSet());
        String decision = otherSet ? forms.set(other.formSet()).decision() : null;
        boolean lastYear = EarlierPeriods.isLastYear(other, period);
        if (otherSet && !has(forms.set(other.formSet()), form, slot)) {
            return new EarlierValue(other, earlier.comparable(), decision, lastYear, EarlierValue.State.NOT_APPLICABLE, null);
        }
        Long value = figure.apply(other);
        return new EarlierValue(other, earlier.comparable(), decision, lastYear, value == null ? EarlierValue.State.NONE : EarlierValue.State.GIVEN, value);
    }

    private static boolean has(FormSet set, Form form, int slot) {
        return set.contains(form.code()) && set.form(form.code()).shownColumns().contains(form.columnOf(slot));
    }

    /** {@code null} where there is too little of a past. */
    public UsualRange usual(List<EarlierValue> earlier) {
        List<Long> past = earlier.stream().filter(EarlierValue::comparable).map(EarlierValue::value).filter(Objects::nonNull).toList();
        return UsualRange.of(past, new UsualRange.Limits(leastValues, threshold, leastShare)).orElse(null);
    }
}
