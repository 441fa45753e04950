package vn.ubkt.reporting.form.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellAddress;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.Provenance;
import vn.ubkt.reporting.form.expression.Severity;
import vn.ubkt.reporting.form.expression.Span;
import vn.ubkt.reporting.form.history.HistoryEngine;
import vn.ubkt.reporting.form.history.HistoryPeriods;
import vn.ubkt.reporting.form.history.HistoryRules;
import vn.ubkt.reporting.form.history.PeriodFigures;

class FindingTextTest {

    private static final FormCatalogue CATALOGUE = FormCatalogue.load();
    private static final FormSet SET = CATALOGUE.set("885");
    private static final RuleEngine ENGINE = new RuleEngine(CATALOGUE);
    private static final FindingText VIETNAMESE = new FindingText(Locale.forLanguageTag("vi-VN"));
    private static final FindingText ENGLISH = new FindingText(Locale.UK);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "F05-V05 | F05/II.7/D=12 F05/II.7/C=13 | Biểu F05, dòng II.7: tổng các ô D, E, F, G (12) phải bằng ô C (13).",
        "F01-V04.M | F01/T/M=7213 F01/T/C=3 | Biểu F01, dòng Tổng số: ô M (7.213) không được lớn hơn ô C (3).",
        "F11-V04.sum | F11/T/H=1 F11/T/C=3 | Biểu F11, dòng Tổng số: tổng các ô H, I (1) không được nhỏ hơn ô C (3).",
        "F05-V20 | F05/T/F=2 F05/T/C=5 F05/T/M=4 | Biểu F05, dòng Tổng số: tổng các ô F, G (2) không được lớn hơn ô C trừ ô M (1).",
        "F19-V16.1 | F19/T/P=120 "
            + "| Biểu F19, dòng Tổng số: ô P (120) phải bằng 0 hoặc tổng các ô N, AD (0) phải từ 1 trở lên.",
        "F22-V17.1 | F22/I.2/C=1 | Biểu F22, dòng I.2: tổng các ô C, D (1) phải bằng tổng các ô E, F, G, H (0).",
        "S03-01 | S03/T/D=5 S03/T/C=3 | Biểu S03, dòng Tổng số: ô D (5) không được lớn hơn ô C (3).",
        "F05-ROW.I | F05/I.1/H=5 F05/T/H=3 | Biểu F05, cột H: dòng I.1 (5) không được lớn hơn dòng Tổng số (3).",
        "F05-ROW.III | F05/III.10/H=12 F05/T/H=13 "
            + "| Biểu F05, cột H: tổng các dòng mục III (12) phải bằng dòng Tổng số (13).",
        "F05-ROW.I.sum | F05/I.1/H=2 F05/I.2/H=2 F05/T/H=3 "
            + "| Biểu F05, cột H: tổng các dòng mục I (4) không được lớn hơn dòng Tổng số (3).",
        "F01-V01 | F01/T/F=-3 | Biểu F01, dòng Tổng số, ô F: số liệu (-3) không được nhỏ hơn 0.",
        "F01-V01 | F01/T/F=10000000000 "
            + "| Biểu F01, dòng Tổng số, ô F: số liệu (10.000.000.000) vượt quá mức tối đa được nhập (9.999.999.999).",
        "F01-V01 | F01/I.4/F=5 | Biểu F01, dòng I.4, ô F: ô không áp dụng, phải để trống (đang có số liệu 5).",
        "F01-V01 | F01/T/H=5 | Biểu F01, dòng Tổng số, ô H: ô do cấp khác nhập, phải để trống (đang có số liệu 5).",
        "X-V27.1 | F11/T/C=5 S01/T/D=3 | Dòng Tổng số của các biểu: ô C Biểu F11 (5) không được lớn hơn ô D Biểu S01 (3).",
        "X-V27.3 | S01/T/D=9 F11/T/C=5 F12/T/C=3 | Dòng Tổng số của các biểu: ô D Biểu S01 (9) không được lớn hơn "
            + "tổng của ô C Biểu F11 và ô C Biểu F12 (8).",
        "X-V17 | F22/T/AG=4 S10/T/D=2 | Dòng Tổng số của các biểu: tổng của các ô AG, AH, AI Biểu F22 và các ô D, E, F Biểu S10 (6) "
            + "phải bằng tổng của ô C Biểu S10 và các ô C, D, L Biểu F22 (0)."})
    void aFindingReadsAsAnOfficialWouldWriteIt(String rule, String cells, String sentence) {
        assertThat(VIETNAMESE.sentence(finding(rule, cells))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "F05-V05 | F05/II.7/D=12 F05/II.7/C=1300 | Form F05, row II.7: the sum of cells D, E, F, G (12) must equal cell C (1,300).",
        "F05-ROW.III | F05/III.10/H=12 F05/T/H=13 "
            + "| Form F05, column H: the rows of section III together (12) must equal the Total row (13).",
        "X-V27.1 | F11/T/C=5 S01/T/D=3 "
            + "| Total rows across forms: cell C of form F11 (5) must not exceed cell D of form S01 (3)."})
    void englishReadersGetEnglish(String rule, String cells, String sentence) {
        assertThat(ENGLISH.sentence(finding(rule, cells))).isEqualTo(sentence);
    }

    @Test
    void everyKindOfFindingCanBeSaidInBothLanguages() {
        Random random = new Random(885);
        Map<String, CellVector> values = new HashMap<>();
        CATALOGUE.forms().forEach(form -> values.put(form.code(), CellVector.of(
            random.longs(form.slots(), -5, 50).map(value -> value == 49 ? 2 * CellVector.LARGEST_TYPED : value).boxed().toList())));
        List<Finding> findings = Stream.of(Examination.own(SET, StatisticalLevel.PROVINCE, Span.PERIOD), Examination.total(SET, Span.TERM))
            .flatMap(examination -> Stream.of(ENGINE.check(examination, values), acrossPeriods(examination, values))).flatMap(List::stream).toList();

        assertThat(findings.stream().map(Finding::kind)).contains(Finding.Kind.values());
        assertThat(findings).allSatisfy(finding -> {
            assertThat(VIETNAMESE.sentence(finding)).endsWith(".").doesNotContain("{", "}", "null");
            assertThat(ENGLISH.sentence(finding)).endsWith(".").doesNotContain("{", "}", "null");
        });
    }

    private static List<Finding> acrossPeriods(Examination examination, Map<String, CellVector> values) {
        HistoryEngine periods = new HistoryEngine(HistoryRules.load(CATALOGUE));
        Map<String, CellVector> doubled = new HashMap<>();
        values.forEach((form, cells) -> doubled.put(form, cells.plus(cells)));
        List<Finding> findings = new ArrayList<>(periods.check(examination, LocalDate.of(2023, 6, 30),
            HistoryPeriods.of(List.of(new PeriodFigures(true, doubled), new PeriodFigures(true, values)))));
        findings.addAll(periods.lowered(examination, doubled, values));
        return findings;
    }

    @Test
    void theWordsOfPartsStatesAndSourcesExistInBothLanguages() {
        Stream.of("vi", "en").map(language -> ResourceBundle.getBundle("vn.ubkt.reporting.form.messages", Locale.forLanguageTag(language)))
            .forEach(messages -> Stream.<Enum<?>[]>of(Part.values(), Severity.values(), CellState.values(), Provenance.values())
                .flatMap(Stream::of).map(constant -> "reporting.form." + constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                .forEach(key -> assertThat(text(messages, key)).isNotBlank()));
    }

    private static String text(ResourceBundle messages, String key) {
        try {
            return messages.getString(key);
        } catch (MissingResourceException missing) {
            return "";
        }
    }

    private static Finding finding(String rule, String cells) {
        Map<String, CellVector> values = new HashMap<>();
        for (String cell : cells.strip().split(" ")) {
            String[] address = cell.split("[/=]");
            CellAddress at = new CellAddress(address[0], address[1], address[2]);
            Form form = SET.form(at.form());
            CellVector one = CellVector.blank(form.slots()).with(form.slot(at.row(), at.letter()), Long.valueOf(address[3]));
            values.merge(form.code(), one, CellVector::plus);
        }
        return ENGINE.check(Examination.own(SET, StatisticalLevel.PROVINCE, Span.PERIOD), values).stream()
            .filter(candidate -> candidate.ruleId().equals(rule)).findFirst().orElseThrow();
    }
}
