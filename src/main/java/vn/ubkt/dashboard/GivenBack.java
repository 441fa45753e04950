package vn.ubkt.dashboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import vn.ubkt.reporting.submission.SentForm;

/**
 * A sending that the superior gave back, once for all of its forms.
 *
 * @param number which sending of the period it was
 * @param forms  codes of those of its forms that were not sent again since
 */
public record GivenBack(int number, String reason, String decidedBy, Instant decidedAt, List<String> forms) {

    public GivenBack {
        forms = List.copyOf(forms);
    }

    /** @param sent last sendings of forms of one unit and period, in the order to list them */
    static List<GivenBack> of(List<SentForm> sent) {
        Map<Long, List<SentForm>> byRevision = new LinkedHashMap<>();
        sent.stream().filter(form -> form.state().isGivenBack())
            .forEach(form -> byRevision.computeIfAbsent(form.revisionId(), revision -> new ArrayList<>()).add(form));
        return byRevision.values().stream().map(GivenBack::ofOne).toList();
    }

    private static GivenBack ofOne(List<SentForm> forms) {
        SentForm one = forms.get(0);
        return new GivenBack(one.number(), one.reason(), one.decidedBy(), one.decidedAt(), forms.stream().map(SentForm::formCode).toList());
    }
}
