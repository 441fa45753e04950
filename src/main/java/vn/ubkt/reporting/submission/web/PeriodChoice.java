package vn.ubkt.reporting.submission.web;

import java.util.List;
import java.util.UUID;

import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.shared.web.PublicId;

/** The period a page is about: the one its address names, else the newest open base period reported in its own time, else the newest. */
final class PeriodChoice {

    private PeriodChoice() {
    }

    static List<PeriodRef> offered(List<PeriodRef> visible) {
        return visible.stream().filter(PeriodRef::base).toList();
    }

    /** @return {@code null} where nothing is named and there is none */
    static UUID chosen(String named, List<PeriodRef> offered) {
        if (named != null && !named.isBlank()) {
            return PublicId.of(named);
        }
        return offered.stream().filter(period -> period.open() && !period.carried()).findFirst()
            .or(() -> offered.stream().findFirst()).map(PeriodRef::publicId).orElse(null);
    }
}
