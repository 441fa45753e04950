package vn.ubkt.reporting.form.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.bridge.Change.How;
import vn.ubkt.reporting.form.expression.Severity;
import vn.ubkt.reporting.form.expression.Span;
import vn.ubkt.reporting.form.history.HistoryEngine;
import vn.ubkt.reporting.form.history.HistoryPeriods;
import vn.ubkt.reporting.form.history.HistoryRules;
import vn.ubkt.reporting.form.history.PeriodFigures;
import vn.ubkt.reporting.form.rule.Examination;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.form.rulebook.RuleBook;
import vn.ubkt.reporting.form.rulebook.RuleChange;

/** Rules between periods are changed by a definition file as all others are. */
class PeriodRulesTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final LocalDate BEGINS = LocalDate.of(2026, 7, 1);
    private static final String RULE = """
        {"rulesAcrossPeriods": [{"id": "P-N1", "check": "V12", "expr": "F05.D <= F05.D", "left": "THIS", "right": "BEFORE",
          "severity": "WARNING", "provenance": "RECONSTRUCTED", "validFrom": "2026-07-01", "validTo": null}]}""";

    @Test
    void aRuleOfTheFolderIsExaminedFromItsDay(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("rule.json"), RULE);
        Definitions definitions = DefinitionFolder.load(folder);
        HistoryRules rules = HistoryRules.read(definitions.catalogue(), definitions.document());

        assertThat(rules.rules()).hasSize(packed().rules().size() + 1);
        assertThat(findings(rules, BEGINS.minusDays(1))).extracting(Finding::ruleId).doesNotContain("P-N1");
        assertThat(findings(rules, BEGINS)).extracting(Finding::ruleId).contains("P-N1");
        assertThat(rules.settledOn(LocalDate.of(2023, 6, 30))).isEqualTo(BEGINS);
    }

    @Test
    void aRuleEndsOnTheDayItsFileNames() {
        String ended = "{\"rulesAcrossPeriods\": [{\"id\": \"P-V12.F07\", \"check\": \"V12\", \"expr\": \"F07.C >= F07.C - F07.D\", "
            + "\"left\": \"THIS\", \"right\": \"BEFORE\", \"severity\": \"WARNING\", \"provenance\": \"RECONSTRUCTED\", \"validTo\": \"2026-07-01\"}]}";
        HistoryRules rules = attempt(ended).periodRules();

        assertThat(rules.rules()).hasSize(packed().rules().size());
        assertThat(rules.rules()).filteredOn(rule -> !rule.holdsOn(BEGINS)).extracting(rule -> rule.id()).containsExactly("P-V12.F07");
        assertThat(rules.rules()).allMatch(rule -> rule.holdsOn(BEGINS.minusDays(1)));
    }

    @Test
    void theDifferenceSaysTheRuleInWords() {
        FormCatalogue catalogue = FormCatalogue.load();
        FormSet set = catalogue.set("885");
        Definitions.Trial trial = attempt(RULE);

        List<RuleChange> changes = RuleChange.between(new RuleBook(catalogue, packed()).entries(set, VIETNAMESE),
            new RuleBook(trial.catalogue(), trial.periodRules()).entries(set, VIETNAMESE));

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.how()).isEqualTo(How.ADDED);
            assertThat(change.isNow().sentence()).contains("Biểu F05").contains("của kỳ trước");
            assertThat(change.isNow().from()).isEqualTo(BEGINS);
        });
    }

    @Test
    void theCorrectionOfSentFiguresMayBeMadeStricter() {
        Definitions.Trial trial = attempt("{\"lowerThanSent\": {\"id\": \"P-V24\", \"check\": \"V24\", \"severity\": \"ERROR\", "
            + "\"provenance\": \"DERIVED\"}}");

        assertThat(packed().lowerThanSent().severity()).isEqualTo(Severity.WARNING);
        assertThat(trial.periodRules().lowerThanSent().severity()).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "F05.D <= F05.D | F05.D <= F05.ZZ | expr | UNKNOWN_CELL",
        "F05.D <= F05.D | F05.D <= | expr | ENDS_EARLY",
        "F05.D <= F05.D | 1 <= 2 | expr | NO_CELL",
        "\"THIS\" | \"NEXT\" | left | NOT_ONE_OF",
        "\"BEFORE\" | 5 | right | NOT_TEXT",
        "\"WARNING\" | \"LOUD\" | severity | NOT_ONE_OF",
        "\"RECONSTRUCTED\" | \"SURE\" | provenance | NOT_ONE_OF",
        "\"2026-07-01\" | \"1/7/2026\" | validFrom | BAD_DATE",
        "null | \"2026-01-01\" | validTo | DATES_REVERSED",
        "P-N1 | P N 1 | id | BAD_CODE"})
    void aFaultIsToldWithItsPlace(String right, String wrong, String member, DefinitionProblem.Kind kind) {
        assertThat(RULE).contains(right);

        assertThat(attempt(RULE.replace(right, wrong)).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/rulesAcrossPeriods/0/" + member);
            assertThat(problem.kind()).isEqualTo(kind);
        });
    }

    private static List<Finding> findings(HistoryRules rules, LocalDate end) {
        FormSet set = FormCatalogue.load().set("885");
        Form form = set.form("F05");
        CellVector before = CellVector.blank(form.slots()).with(form.slot("T", "D"), 3L);
        CellVector now = CellVector.blank(form.slots()).with(form.slot("T", "D"), 4L);
        return new HistoryEngine(rules).check(Examination.total(set, Span.PERIOD), end,
            HistoryPeriods.of(List.of(new PeriodFigures(true, Map.of("F05", before)), new PeriodFigures(true, Map.of("F05", now)))));
    }

    private static HistoryRules packed() {
        return HistoryRules.load(FormCatalogue.load());
    }

    private static Definitions.Trial attempt(String file) {
        return Definitions.packed().attempt(file.getBytes(StandardCharsets.UTF_8));
    }
}
