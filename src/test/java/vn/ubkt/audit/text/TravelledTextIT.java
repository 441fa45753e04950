package vn.ubkt.audit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.VerdictKind;
import vn.ubkt.reporting.submission.review.ReviewService;
import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.PortalDatabase;
import vn.ubkt.support.figures.Sendings;
import vn.ubkt.support.figures.TinyProvince;

class TravelledTextIT extends InContainer {

    private static final String REASON = "Cộng lại cột C, đủ 100% số đảng viên";

    @Inject
    private TravelledTextService texts;

    @Inject
    private ReviewService reviews;

    @Inject
    private PeriodService periods;

    @Inject
    private Sendings sendings;

    @Inject
    private PortalClock clock;

    private TinyProvince place;
    private PeriodRef period;

    @BeforeEach
    void aSendingIsReturnedWithAReason() throws SQLException {
        place = TinyProvince.found();
        period = at(place.province(), () -> periods.open(TinyProvince.base("Sáu tháng đầu năm 2023", TinyProvince.START, TinyProvince.END)));
        UUID sent = at(place.grassroots(), () -> sendings.send(period, Map.of("F02.C", 3L)));
        at(place.district(), () -> {
            reviews.returnRevision(sent, REASON);
            return null;
        });
    }

    @Test
    void theTwoUnitsItWentBetweenReadItAndNobodyElse() {
        assertThat(found(place.district(), new TextFilter())).extracting(TravelledText::kind, TravelledText::text, TravelledText::author)
            .containsExactly(tuple(TextKind.VERDICT, REASON, "Kiểm soát viên"));
        assertThat(found(place.grassroots(), new TextFilter())).extracting(TravelledText::text).containsExactly(REASON);
        assertThat(found(place.province(), new TextFilter())).isEmpty();
        assertThat(found(place.sibling(), new TextFilter())).isEmpty();
    }

    @Test
    void aNoteSentUpwardIsListedWithItsReaderAndNotFurtherUp() throws SQLException {
        UUID again = at(place.grassroots(), () -> sendings.send(period, Map.of("F02.C", 4L)));
        note(again);
        at(place.district(), () -> {
            sendings.judge(again, VerdictKind.ACCEPTED);
            return null;
        });
        TextFilter notes = new TextFilter();
        notes.setKind(TextKind.WARNING_NOTE);

        for (long unit : List.of(place.grassroots(), place.district())) {
            assertThat(found(unit, notes)).extracting(TravelledText::from, TravelledText::to)
                .containsExactly(tuple("Đảng ủy " + place.code() + ".1.1", "Đảng ủy " + place.code() + ".1"));
        }
        assertThat(found(place.province(), notes)).isEmpty();
    }

    @Test
    void aNoteOfAUnitWithNobodyAboveDoesNotTravel() throws SQLException {
        UUID top = at(place.province(), () -> sendings.send(period, Map.of("F02.C", 1L)));
        note(top);

        assertThat(found(place.province(), new TextFilter())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"cong lai, 1", "CỘNG LẠI, 1", "100%, 1", "%, 1", "1%0, 0", "\\, 0", "kiem soat, 1", "cột D, 0"})
    void wordsAreFoundAsTypedWithOrWithoutDiacritics(String words, int expected) {
        TextFilter filter = new TextFilter();
        filter.setWords(words);

        assertThat(found(place.district(), filter)).hasSize(expected);
        assertThat(at(place.district(), () -> texts.count(filter))).isEqualTo(expected);
    }

    @Test
    void bothDaysAreIncluded() {
        TextFilter filter = new TextFilter();
        filter.setFrom(clock.today());
        filter.setTo(clock.today());
        assertThat(found(place.district(), filter)).hasSize(1);

        filter.setTo(clock.today().minusDays(1));
        filter.setFrom(null);
        assertThat(found(place.district(), filter)).isEmpty();
    }

    private static void note(UUID sending) throws SQLException {
        try (var superuser = PortalDatabase.superuser(); var note = superuser.prepareStatement("""
            insert into revision_warning_note (revision_id, unit_id, period_end, finding_key, text, author_name, noted_at)
            select s.id, s.unit_id, s.period_end, 'k', 'Đã đối chiếu sổ', 'Cán bộ', now() from submission_revision s where s.public_id = ?""")) {
            note.setObject(1, sending);
            note.executeUpdate();
        }
    }

    private List<TravelledText> found(long unit, TextFilter filter) {
        return at(unit, () -> texts.page(filter, 0));
    }

    private static <T> T at(long unit, Supplier<T> act) {
        return ActingAs.person(ActingAs.of(0, "Kiểm soát viên", "Kiểm soát viên", unit, Permission.values()), act);
    }
}
