package vn.ubkt.reporting.submission.review;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import vn.ubkt.reporting.period.PeriodRef;

/** Which units of a worklist are shown, and in which order. */
public record WorklistFilter(Show show, Sort sort) {

    /** Reads the parameters of an address; what is not known counts as not given. */
    public static WorklistFilter of(String show, String sort) {
        return new WorklistFilter(Arrays.stream(Show.values()).filter(each -> each.name().equals(show)).findFirst().orElse(Show.ALL),
            Arrays.stream(Sort.values()).filter(each -> each.name().equals(sort)).findFirst().orElse(Sort.UNIT));
    }

    public List<WorklistRow> of(Worklist worklist) {
        return worklist.rows().stream().filter(show.which).sorted(sort.order).toList();
    }

    /** What may be asked for. */
    public enum Show {
        ALL(row -> true),
        MISSING(row -> row.progress() == Worklist.Progress.MISSING || row.progress() == Worklist.Progress.PARTLY),
        WAITING(row -> row.waiting() > 0),
        GIVEN_BACK(row -> row.givenBack() > 0),
        ACCEPTED(row -> row.progress() == Worklist.Progress.ACCEPTED),
        LATE(WorklistRow::late);

        private final Predicate<WorklistRow> which;

        Show(Predicate<WorklistRow> which) {
            this.which = which;
        }

        /** Of a carried period nothing is missing or late. */
        public static Show[] of(PeriodRef period) {
            return period.carried() ? new Show[] {ALL, WAITING, GIVEN_BACK, ACCEPTED} : values();
        }

        public long count(Worklist worklist) {
            return worklist.rows().stream().filter(which).count();
        }
    }

    /** The list arrives by name in Vietnamese order; every order keeps it within equals. */
    public enum Sort {
        UNIT(Comparator.comparing(row -> 0)),
        PROGRESS(Comparator.comparing(WorklistRow::progress)),
        LAST_SENT(Comparator.comparing(WorklistRow::lastSent, Comparator.nullsLast(Comparator.reverseOrder())));

        private final Comparator<WorklistRow> order;

        Sort(Comparator<WorklistRow> order) {
            this.order = order;
        }
    }
}
