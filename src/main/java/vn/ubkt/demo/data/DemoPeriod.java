package vn.ubkt.demo.data;

import java.time.LocalDate;
import java.util.List;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.period.PeriodKind;
import vn.ubkt.reporting.period.PeriodType;

/**
 * A period of the demo.
 *
 * @param formSet    code of the form set; empty for a composite period
 * @param components codes of the base periods of a composite one, oldest first
 * @param closed     nothing more is sent for it
 */
public record DemoPeriod(String code, String name, PeriodType type, PeriodKind kind, LocalDate startsOn, LocalDate endsOn, LocalDate cutOff,
                         String formSet, LocalDate dueGrassroots, LocalDate dueDistrict, LocalDate dueProvince, List<String> components,
                         boolean closed) {

    static DemoPeriod of(Table.Row row) {
        return new DemoPeriod(row.text("code"), row.text("name"), PeriodType.valueOf(row.text("type")), PeriodKind.valueOf(row.text("kind")),
            row.day("starts_on"), row.day("ends_on"), row.day("cut_off"), row.text("form_set"), row.day("due_grassroots"),
            row.day("due_district"), row.day("due_province"), row.words("components"),
            Boolean.parseBoolean(row.text("closed")));
    }

    public boolean isBase() {
        return kind == PeriodKind.BASE;
    }

    /** Last day for units of a level; {@code null} in a composite period. */
    public LocalDate dueOn(StatisticalLevel level) {
        return switch (level) {
            case GRASSROOTS -> dueGrassroots;
            case DISTRICT -> dueDistrict;
            case PROVINCE, CENTRAL -> dueProvince;
        };
    }
}
