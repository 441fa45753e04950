package vn.ubkt.reporting.form.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ubkt.reporting.form.BulletinLine;
import vn.ubkt.reporting.form.CellAddress;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.expression.Span;
import vn.ubkt.reporting.form.history.HistoryEngine;
import vn.ubkt.reporting.form.history.HistoryPeriods;
import vn.ubkt.reporting.form.history.HistoryRules;
import vn.ubkt.reporting.form.history.PeriodFigures;
import vn.ubkt.reporting.form.rule.Examination;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.form.rule.RuleEngine;
import vn.ubkt.shared.text.VietnameseText;

/**
 * Figures of real commissions as the press published them, entered as cells (section 9 of the study of the regime). Press figures are
 * incomplete: a rule is asked only where each of its cells was published.
 */
class PublishedFiguresTest {

    private static final FormCatalogue CATALOGUE = FormCatalogue.load();
    private static final RuleEngine ENGINE = new RuleEngine(CATALOGUE);
    private static final LocalDate END = LocalDate.of(2023, 6, 30);
    private static final HistoryEngine PERIODS = new HistoryEngine(HistoryRules.load(CATALOGUE));
    private static final FormSet SET_885 = CATALOGUE.set("885");

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", value = {
        "Tây Ninh 6T 2018, cấp ủy | 357 | F05/T/C=56 F05/T/D=31 F05/T/E=21 F05/T/F=2 F05/T/G=2 F05/T/H=8 F05/T/I=0 F05/T/J=1 F05/T/K=8 F05/T/L=18 F05/T/M=29 F05/I.4/C=21 F05/T/Y=5 F05/T/AB=1 | F05-V02 F05-V05 F05-V20 F05-V18.2 F05-V18.3 | ''",
        "Tây Ninh 6T 2018, UBKT | 357 | F17/T/C=16 F17/T/D=4 F17/T/E=3 F17/T/F=1 F17/T/G=8 | F17-V05 | ''",
        "Tây Ninh 6T 2018, tổ chức đảng | 357 | F06/T/C=1 F06/T/D=1 F06/T/E=0 F06/T/F=0 | F06-V06 | ''",
        "Vĩnh Long 6T 2018 | 357 | F05/T/C=62 F05/T/D=28 F05/T/E=21 F05/T/F=1 F05/T/G=12 F05/I.3/C=13 F05/T/N=15 F05/T/O=14 F05/T/P=12 F05/T/Q=8 F05/T/R=5 F05/T/S=5 F05/T/T=15 F05/T/U=0 F05/T/V=0 F05/T/W=0 F05/T/X=0 | F05-V05 F05-V04.N F05-V04.sum | ''",
        "Vĩnh Long 6T 2018, chỉ sáu nội dung nêu tên | 357 | F05/T/C=62 F05/T/N=15 F05/T/O=14 F05/T/P=12 F05/T/Q=8 F05/T/R=5 F05/T/S=5 F05/T/T=0 F05/T/U=0 F05/T/V=0 F05/T/W=0 F05/T/X=0 | F05-V04.N | F05-V04.sum",
        "Toàn quốc 7/2018, dấu hiệu vi phạm | 357 | F10/T/C=219 F10/T/O=93 F10/T/P=4 F09/T/C=734 F09/T/T=334 F09/T/U=154 | F10-V09.1 F10-V09.2 F09-V09.1 F09-V09.2 | ''",
        "Toàn quốc 7/2018, tố cáo | 357 | F15/T/C=86 F15/T/D=42 F15/T/W=19 F15/T/X=11 F16/T/C=7 F16/T/D=5 F16/T/P=2 F16/T/Q=0 F16/T/R=3 | F15-V10.1 F15-V10.4 F16-V10.1 F16-V10.2 | ''",
        "Toàn quốc 7/2018, giám sát | 357 | F04/T/C=1459 F04/T/T=2 F04/T/U=2 F03/T/C=4995 F03/T/V=3 F03/T/W=3 | F04-V08.2 F03-V08.2 | ''",
        "Toàn quốc 2021 | 357 | F10/T/C=3005 F10/T/O=1575 F10/T/P=194 F09/T/C=8982 F09/T/T=6695 F09/T/U=3465 F09/I.3/C=4307 F05/T/C=16794 F05/I.3/C=2896 F17/T/C=3463 F17/I.3/C=1306 | F10-V09.1 F10-V09.2 F09-V09.1 F09-V09.2 F05-ROW.I F09-ROW.I F17-ROW.I | ''",
        "Toàn quốc 2021, UBKT Trung ương | 357 | F17/T/C=63 F17/T/D=15 F17/T/E=20 F17/T/F=10 F17/T/G=18 F17/T/I=63 F17/T/J=0 F17/T/K=0 | F17-V05 F17-V02 | ''",
        "Toàn quốc 2021, tổ chức đảng | 885 | F25/T/C=13 F25/T/D=1 F25/T/E=12 | F25-V06 | ''",
        "Quảng Ninh nửa nhiệm kỳ | 885 | F05/T/C=1616 F05/T/D=1221 F05/T/E=218 F05/T/F=12 F05/T/G=165 F05/I.4/C=401 | F05-V05 F05-ROW.I | ''",
        "Đắk Nông 6T 2018 | 357 | F22/T/C=0 F22/T/D=0 F22/T/L=94 F22/T/S=60 F22/T/T=23 F22/T/U=11 F22/T/AG=31 F22/T/AH=9 F22/T/AI=34 S10/T/C=0 S10/T/D=11 S10/T/E=0 S10/T/F=9 | X-V17 F22-V17.2 | ''",
        "Đắk Nông 6T 2018, quên số đang xử lý | 357 | F22/T/C=0 F22/T/D=0 F22/T/L=94 F22/T/AG=31 F22/T/AH=9 F22/T/AI=34 S10/T/C=0 S10/T/D=11 S10/T/E=0 S10/T/F=0 | '' | X-V17",
        "Quảng Nam 6T 2020, một đơn đang xử lý | 357 | F22/T/C=0 F22/T/D=0 F22/T/L=90 F22/T/AG=34 F22/T/AH=20 F22/T/AI=26 S10/T/C=0 S10/T/D=1 S10/T/E=8 S10/T/F=1 | X-V17 | ''",
        "Quảng Nam 6T 2020, như đã công bố | 357 | F22/T/C=0 F22/T/D=0 F22/T/L=90 F22/T/AG=34 F22/T/AH=20 F22/T/AI=26 S10/T/C=0 S10/T/D=1 S10/T/E=8 S10/T/F=0 | '' | X-V17",
        "Nhiệm kỳ XIII | 885 | F24/T/C=852 F24/T/O=545 F23/T/C=5422 F23/T/S=4213 F23/I.3/C=1947 F01/T/C=1284000 F01/I.3/C=289101 | F24-V09.1 F23-V09.1 F23-ROW.I F01-ROW.I | ''",
        "Một tỉnh | 357 | F05/T/C=1090 F05/T/D=789 F05/T/E=207 F05/T/F=31 F05/T/G=63 F06/T/C=29 F06/T/D=26 F06/T/E=3 F06/T/F=0 | F05-V05 F06-V06 | ''"})
    void publishedFiguresBreakExactlyTheRulesNamed(String source, String code, String cells, String asked, String broken) {
        FormSet set = CATALOGUE.set(code);
        Map<String, CellVector> values = values(set, cells);

        Set<String> found = new TreeSet<>();
        for (Finding finding : ENGINE.check(Examination.total(set, Span.PERIOD), values)) {
            if (finding.kind() == Finding.Kind.ROW_OVER_TOTAL || finding.kind() == Finding.Kind.SECTION_OVER_TOTAL
                || finding.cells().stream().allMatch(cell -> isGiven(set, values, cell))) {
                found.add(finding.ruleId());
            }
        }

        assertThat(found).as(source).containsExactlyInAnyOrderElementsOf(words(broken));
        assertThat(words(asked)).as("%s: rules whose cells were published", source)
            .allMatch(rule -> rule.contains("-ROW.") || namedCells(set, rule).allMatch(cell -> isGiven(set, values, cell)));
    }

    @Test
    void disciplineOfTheYearCoversWhatInspectionsLedTo() {
        FormSet set = CATALOGUE.set("357");
        assertThat(yearly(set, "F01/T/V=0 F09/T/V=3465 F15/T/Y=0 F19/T/AF=0 F20/T/Z=0 F05/T/J=16794 F17/T/J=3463")).isEmpty();
        assertThat(yearly(set, "F01/T/V=0 F09/T/V=20258 F15/T/Y=0 F19/T/AF=0 F20/T/Z=0 F05/T/J=16794 F17/T/J=3463")).containsExactly("P-V28.d");
    }

    private static List<String> yearly(FormSet set, String cells) {
        return PERIODS.check(Examination.total(set, Span.PERIOD), END, HistoryPeriods.of(List.of(new PeriodFigures(true, values(set, cells))))).stream()
            .map(Finding::ruleId).toList();
    }

    @Test
    void aFigureOfAllActorsIsTheSumOfTheirForms() {
        Map<String, CellVector> values = values(SET_885, "F05/T/C=215 F17/T/C=57");
        BulletinLine.Result all = CATALOGUE.bulletinLine("T.14").evaluate(List.of(SET_885), values::get);

        assertThat(all.value()).isEqualTo(272);
        assertThat(VietnameseText.percent(47, 215)).isEqualTo("21,9\u00a0%").isNotEqualTo("12,8\u00a0%");
        assertThat(VietnameseText.percent(17, 57)).isEqualTo("29,8\u00a0%");
        assertThat(VietnameseText.percent(401, 1616)).isEqualTo("24,8\u00a0%");
    }

    private static Map<String, CellVector> values(FormSet set, String cells) {
        Map<String, CellVector> values = new HashMap<>();
        for (String cell : cells.split(" ")) {
            String[] parts = cell.split("[/=]");
            Form form = set.form(parts[0]);
            values.merge(form.code(), CellVector.blank(form.slots()).with(form.slot(parts[1], parts[2]), Long.valueOf(parts[3])), CellVector::plus);
        }
        return values;
    }

    private static Stream<CellAddress> namedCells(FormSet set, String rule) {
        List<CellAddress> cells = new ArrayList<>();
        set.forms().forEach(form -> form.rules().stream().filter(each -> each.id().equals(rule)).flatMap(each -> each.condition().references())
            .forEach(reference -> cells.add(form.address(form.slot(form.totalRow().index(), reference.column())))));
        CATALOGUE.crossFormRules().stream().filter(each -> each.id().equals(rule)).flatMap(each -> each.condition().references())
            .forEach(reference -> cells.add(CATALOGUE.indicator(reference.name())));
        assertThat(cells).as(rule).isNotEmpty();
        return cells.stream();
    }

    private static boolean isGiven(FormSet set, Map<String, CellVector> values, CellAddress cell) {
        CellVector vector = values.get(cell.form());
        return vector != null && vector.isGiven(set.form(cell.form()).slot(cell.row(), cell.letter()));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isBlank()).collect(Collectors.toCollection(TreeSet::new));
    }
}
