package vn.ubkt.exchange.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.organisation.UnitType;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.period.PeriodKind;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodType;

/** Papers of an invented district. */
final class Papers {

    static final FormSet SET = FormCatalogue.load().set("885");
    static final FormPaper.Request REQUEST = new FormPaper.Request("Nguyễn Thị Hương", "Cán bộ tổng hợp", Instant.parse("2023-09-22T02:41:00Z"), true);
    static final UnitRef DISTRICT = new UnitRef(1, UUID.randomUUID(), "Huyện ủy Phong Điền", "Phong Điền", StatisticalLevel.DISTRICT,
        UnitType.DISTRICT_COMMITTEE, true);
    static final PeriodRef PERIOD = new PeriodRef(1, UUID.randomUUID(), "Sáu tháng đầu năm 2023", PeriodType.SIX_MONTHS, PeriodKind.BASE,
        LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30), LocalDate.of(2023, 6, 10), "885", true, 1);
    static final String DRAFT = "BẢN NHÁP – chưa gửi";

    private Papers() {
    }

    /** Every open cell a figure of its own. */
    static CellVector distinct(Form form) {
        List<CellState> states = form.access(StatisticalLevel.CENTRAL);
        return CellVector.of(LongStream.range(0, form.slots())
            .mapToObj(slot -> states.get((int) slot) == CellState.CLOSED ? null : Long.valueOf(1000 + slot)).toList());
    }

    static Paper total(Form form) {
        return new Paper(DISTRICT, PERIOD, SET, false, List.of(new PaperSheet(form, null, null, distinct(form), DRAFT, true, null, Set.of())));
    }

    static Paper whole() {
        return new Paper(DISTRICT, PERIOD, SET, true, SET.forms().stream()
            .map(form -> PaperSheet.ofSet(form, StatisticalLevel.DISTRICT, form.code().equals("F03") ? CellVector.blank(form.slots()) : distinct(form),
                form.code().equals("F04"), DRAFT, null)).toList());
    }
}
