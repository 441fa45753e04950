package vn.ubkt.reporting.consolidation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.ubkt.reporting.period.PeriodRef;

/**
 * What the figures of a period are made of: what a reader must know before setting them beside others.
 *
 * @param bases base periods, oldest first; of a base period, itself
 */
public record PeriodMake(PeriodRef period, List<PeriodRef> bases) {

    public PeriodMake {
        bases = List.copyOf(bases);
    }

    /** Whether several base periods are combined. */
    public boolean isCombined() {
        return bases.size() > 1;
    }

    /** Whether figures of the time before the portal count in it. */
    public boolean isCarried() {
        return bases.stream().anyMatch(PeriodRef::carried);
    }

    /** Codes of the form sets, the oldest first. */
    public List<String> sets() {
        return bases.stream().map(PeriodRef::formSet).distinct().toList();
    }

    /** Whether figures of several form sets are combined. */
    public boolean isMixed() {
        return sets().size() > 1;
    }

    /** Codes of the form sets of two periods set beside each other, where they are not of one and the same; empty where they are. */
    public static List<String> sets(PeriodMake first, PeriodMake second) {
        boolean same = first == null || second == null || first.sets().equals(second.sets());
        return same ? List.of() : Stream.of(second, first).flatMap(make -> make.sets().stream()).distinct().toList();
    }

    public String names() {
        return names(bases);
    }

    /** Names of the base periods whose figures are carried. */
    public String carriedNames() {
        return names(bases.stream().filter(PeriodRef::carried).toList());
    }

    private static String names(List<PeriodRef> periods) {
        return periods.stream().map(PeriodRef::name).collect(Collectors.joining("; "));
    }
}
