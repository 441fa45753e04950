package vn.ubkt.reporting.submission.cell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a unit usually reports in a cell, from its own past. A figure is out of the usual where its distance from the median
 * exceeds {@code threshold} times the spread; the spread is 1.4826 times the median of the distances from the median (MAD), the
 * modified z-score of Iglewicz and Hoaglin, "How to Detect and Handle Outliers", ASQC 1993, who recommend 3.5. Both withstand
 * a few wrong figures in the past. So that a past without any change does not make every change an outlier, the spread is at
 * least a share of the median, and at least 1.
 *
 * @param from   smallest figure of the past that was usual itself
 * @param to     largest one
 * @param lowest figures below are unusually low
 * @param highest figures above are unusually high
 */
public record UsualRange(long from, long to, long lowest, long highest) {

    private static final double NORMAL_OF_MAD = 1.4826;

    /** How much past is needed, how far is too far, and the least spread as a share of the median. */
    public record Limits(int leastValues, double threshold, double leastShare) {
    }

    /** Empty where there is too little of a past. */
    public static Optional<UsualRange> of(List<Long> past, Limits limits) {
        if (past.size() < Math.max(1, limits.leastValues())) {
            return Optional.empty();
        }
        double median = median(past.stream().mapToDouble(Long::doubleValue).toArray());
        double deviation = median(past.stream().mapToDouble(value -> Math.abs(value - median)).toArray());
        double spread = Math.max(NORMAL_OF_MAD * deviation, Math.max(1, Math.abs(median) * limits.leastShare()));
        long lowest = (long) Math.ceil(median - limits.threshold() * spread);
        long highest = (long) Math.floor(median + limits.threshold() * spread);
        List<Long> usual = past.stream().filter(value -> value >= lowest && value <= highest).sorted().toList();
        return Optional.of(new UsualRange(usual.get(0), usual.get(usual.size() - 1), lowest, highest));
    }

    public boolean isHigh(long value) {
        return value > highest;
    }

    public boolean isLow(long value) {
        return value < lowest;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
