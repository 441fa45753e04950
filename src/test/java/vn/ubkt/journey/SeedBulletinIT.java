package vn.ubkt.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import vn.ubkt.journey.world.DemoProvince;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.consolidation.Basis;
import vn.ubkt.reporting.consolidation.ConsolidationService;
import vn.ubkt.reporting.consolidation.Drill;
import vn.ubkt.reporting.consolidation.LineValue;
import vn.ubkt.reporting.form.BulletinLine;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.expression.Span;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.form.rule.Examination;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.PortalDatabase;

/** The bulletin the product starts from: its figures come out of the demo's forms, and each opens down to the units that make it. */
class SeedBulletinIT extends InContainer {

    /** As the bulletin printed them: fourteen of the half-term, four of the first half of 2023. */
    private static final Map<String, Long> OF_HALF_TERM = figures("T.01 978", "T.02 7213", "T.03 976", "T.04 5975", "T.05 35", "T.06 109", "T.07 458",
        "T.08 10", "T.09 570", "T.10 12646", "T.11 794", "T.12 746", "T.13 8", "T.14 780");
    private static final Map<String, Long> OF_FIRST_HALF = figures("T.13 1", "T.14 131", "T.15 1", "T.16 3");

    private static final String FORMS_NOT_ADDING_UP = """
            with below as (
                select parent.id, cell.slot, sum(cell.value) as value
                  from revision_form parent
                  join revision_form input on input.revision_id = any (parent.inputs) and input.form_code = parent.form_code
                 cross join lateral unnest(input.total) with ordinality as cell(value, slot)
                 group by parent.id, cell.slot)
            select count(*)
              from revision_form f
              join unit u on u.id = f.unit_id and u.code like 'TTH%'
             cross join lateral unnest(f.own, f.total) with ordinality as cell(own, total, slot)
              left join below b on b.id = f.id and b.slot = cell.slot
             where cell.total is distinct from case when cell.own is null then b.value else cell.own + coalesce(b.value, 0) end
            """;
    private static final String ACCEPTED = """
            select f.revision_id, f.form_code, cast(f.own as text), cast(f.total as text), p.form_set, l.level
              from revision_form f
              join period p on p.id = f.period_id
              join unit_level l on l.unit_id = f.unit_id
              join unit u on u.id = f.unit_id and u.code like 'TTH%'
             where 'ACCEPTED' = (select v.kind from verdict v where v.revision_id = f.revision_id order by v.id desc limit 1)
            """;

    @Inject
    private ConsolidationService consolidation;

    @Inject
    private PeriodService periods;

    @Inject
    private FormRegister forms;

    @Test
    void theEighteenPublishedFiguresComeOutOfTheProvincesForms() {
        assertThat(lines(DemoProvince.HALF_TERM, OF_HALF_TERM)).isEqualTo(OF_HALF_TERM);
        assertThat(lines(DemoProvince.FIRST_HALF, OF_FIRST_HALF)).isEqualTo(OF_FIRST_HALF);
    }

    @Test
    void aPublishedFigureIsCompleteAndNamesItsSources() {
        assertThat(values(DemoProvince.HALF_TERM, OF_HALF_TERM)).allSatisfy(line -> {
            assertThat(line.result().isComplete()).as(line.line().code()).isTrue();
            assertThat(line.sources()).as(line.line().code()).isNotEmpty();
        });
    }

    @Test
    void ownPlusUnitsBelowIsTheTotalInEveryCellOfEveryRevision() {
        assertThat(Long.parseLong(DemoProvince.value("select count(*) from revision_form where inputs <> '{}'"))).isGreaterThan(1000);

        assertThat(DemoProvince.value(FORMS_NOT_ADDING_UP)).isEqualTo("0");
    }

    @Test
    void everyPublishedFigureOpensDownToUnitsThatAddUpToIt() {
        openAll(DemoProvince.HALF_TERM, OF_HALF_TERM);
        openAll(DemoProvince.FIRST_HALF, OF_FIRST_HALF);
    }

    @Test
    void noAcceptedSendingBreaksABlockingRule() throws SQLException {
        Map<Long, Sent> accepted = accepted();
        Map<String, List<Finding>> errors = new HashMap<>();

        for (Map.Entry<Long, Sent> sending : accepted.entrySet()) {
            List<Finding> found = errors(sending.getValue());
            if (!found.isEmpty()) {
                errors.put(sending.getKey() + " " + sending.getValue().level(), found);
            }
        }

        assertThat(accepted).hasSizeGreaterThan(900);
        assertThat(errors).isEmpty();
    }

    private Map<String, Long> lines(String period, Map<String, Long> expected) {
        return values(period, expected).stream()
            .collect(Collectors.toMap(value -> value.line().code(), value -> value.result().value(), (one, other) -> one, LinkedHashMap::new));
    }

    private List<LineValue> values(String period, Map<String, Long> expected) {
        return atProvince(() -> {
            PeriodRef found = periods.period(DemoProvince.period(period));
            return consolidation.lines(Map.of(found, expected.keySet())).get(found);
        });
    }

    private void openAll(String periodName, Map<String, Long> expected) {
        UUID period = DemoProvince.period(periodName);
        expected.forEach((code, published) -> {
            long opened = forms.catalogue().bulletinLine(code).terms().stream()
                .filter(term -> isApplicable(period, term)).mapToLong(term -> open(period, term)).sum();
            assertThat(opened).as("%s of %s, added up from all units", code, periodName).isEqualTo(published);
        });
    }

    /** Opens a cell from the province to its districts to their grassroots units; each level adds up. @return what all units did themselves */
    private long open(UUID period, BulletinLine.Term term) {
        Drill province = drill(null, period, term);
        requireSum(province);
        long units = orZero(province.own());
        for (Drill.Contribution district : province.children()) {
            if (!district.given()) {
                continue;
            }
            Drill opened = drill(district.unit().publicId(), period, term);
            requireSum(opened);
            assertThat(opened.total()).as("%s of %s", term.code(), district.unit().name()).isEqualTo(district.value());
            units += orZero(opened.own()) + opened.children().stream().mapToLong(grassroots -> orZero(grassroots.value())).sum();
        }
        return units;
    }

    private Drill drill(UUID unit, UUID period, BulletinLine.Term term) {
        return atProvince(() -> consolidation.drill(unit, period, term.cell().form(), term.slot(), Basis.OFFICIAL));
    }

    private static void requireSum(Drill drill) {
        long parts = orZero(drill.own()) + drill.children().stream().mapToLong(child -> orZero(child.value())).sum();
        assertThat(orZero(drill.total())).as("%s at %s", drill.form().code(), drill.unit().name()).isEqualTo(parts);
    }

    private boolean isApplicable(UUID period, BulletinLine.Term term) {
        return atProvince(() -> consolidation.sheet(null, period, null, Basis.OFFICIAL)).forms().stream()
            .anyMatch(form -> form.code().equals(term.cell().form()));
    }

    /** One accepted sending: its figures by form. */
    private record Sent(String formSet, StatisticalLevel level, Map<String, CellVector> own, Map<String, CellVector> total) {
    }

    private static Map<Long, Sent> accepted() throws SQLException {
        Map<Long, Sent> sendings = new HashMap<>();
        try (var connection = PortalDatabase.superuser(); var query = connection.createStatement(); ResultSet row = query.executeQuery(ACCEPTED)) {
            while (row.next()) {
                String formSet = row.getString(5);
                StatisticalLevel level = StatisticalLevel.valueOf(row.getString(6));
                Sent sent = sendings.computeIfAbsent(row.getLong(1), id -> new Sent(formSet, level, new HashMap<>(), new HashMap<>()));
                sent.own().put(row.getString(2), CellVector.parse(row.getString(3)));
                sent.total().put(row.getString(2), CellVector.parse(row.getString(4)));
            }
        }
        return sendings;
    }

    private List<Finding> errors(Sent sent) {
        var set = forms.set(sent.formSet());
        List<Finding> found = new ArrayList<>(forms.rules().check(Examination.own(set, sent.level(), Span.PERIOD), sent.own()));
        found.addAll(forms.rules().check(Examination.total(set, Span.PERIOD), sent.total()));
        return found.stream().filter(Finding::isError).toList();
    }

    private static <T> T atProvince(Supplier<T> work) {
        return ActingAs.person(DemoProvince.compilerOf(DemoProvince.PROVINCE), work);
    }

    private static long orZero(Long figure) {
        return figure == null ? 0 : figure;
    }

    private static Map<String, Long> figures(String... figures) {
        Map<String, Long> byLine = new LinkedHashMap<>();
        for (String figure : figures) {
            byLine.put(figure.split(" ")[0], Long.valueOf(figure.split(" ")[1]));
        }
        return byLine;
    }
}
