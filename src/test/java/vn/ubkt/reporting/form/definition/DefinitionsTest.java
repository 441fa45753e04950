package vn.ubkt.reporting.form.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.bridge.Change;
import vn.ubkt.reporting.form.bridge.FormDifference;

class DefinitionsTest {

    private static final Definitions PACKED = Definitions.packed();
    private static final String NEW_SET = """
        {"formSets": [
           {"code": "885", "decision": "885-QĐ/UBKTTW", "validFrom": "2022-12-29", "validTo": "2027-01-01", "forms": ["F01"], "supplementary": ["S01"]},
           {"code": "N27", "decision": "1-QĐ/THỬ", "validFrom": "2027-01-01", "validTo": null, "forms": ["F01", "N01"], "supplementary": ["S01"]}],
         "rowSets": {"two": [{"code": "T", "section": null, "label_vi": "Tổng số", "label_en": "Total", "role": "total"},
                             {"code": "I.1", "section": "I. Một", "label_vi": "Một", "label_en": "One", "role": "partition:I"}]},
         "forms": [{"code": "N01", "title_vi": "Biểu thử", "title_en": "Trial", "rows": "two", "stock": false, "provenance": "RECONSTRUCTED",
           "columns": [{"letter": "C", "code": "N01.C", "group": [], "label_vi": "Tổng", "label_en": "All", "kind": "total", "unit": "nguoi",
                        "overTime": "SUM", "provenance": "RECONSTRUCTED", "computed": "D"},
                       {"letter": "D", "code": "N01.D", "group": [], "label_vi": "Phần", "label_en": "Part", "kind": "value", "unit": "nguoi",
                        "overTime": "SUM", "provenance": "RECONSTRUCTED"}],
           "rules": [{"id": "N01-1", "expr": "D <= C", "severity": "ERROR"}]}]}""";

    @Test
    void aNewFormSetNeedsNoProgramming() {
        Definitions.Trial trial = attempt(NEW_SET);

        assertThat(trial.problems()).isEmpty();
        FormSet set = trial.catalogue().setValidOn(LocalDate.of(2027, 6, 30)).orElseThrow();
        assertThat(set.formCodes()).containsExactly("F01", "N01", "S01");
        assertThat(set.form("N01").rules()).singleElement().extracting(rule -> rule.text()).isEqualTo("D <= C");
        assertThat(trial.catalogue().form("F05").checksum()).isEqualTo(FormCatalogue.load().form("F05").checksum());
    }

    @Test
    void aChangedRuleTakesThePlaceOfTheOneBefore() {
        String form = PACKED.document().getJsonArray("forms").getJsonObject(5).toString();
        Definitions.Trial trial = attempt("{\"forms\": [" + form.replace("\"D + E + F = C\"", "\"D + E + F <= C\"") + "]}");

        assertThat(trial.problems()).isEmpty();
        FormDifference difference = FormDifference.between(FormCatalogue.load().set("885"), trial.catalogue().set("885")).stream()
            .filter(each -> !each.isSame()).findFirst().orElseThrow();
        assertThat(difference.code()).isEqualTo("F06");
        assertThat(difference.changes()).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo(Change.What.RULE);
            assertThat(change.how()).isEqualTo(Change.How.CHANGED);
            assertThat(change.isNow().vi()).startsWith("D + E + F <= C");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "\"expr\": \"D <= C\" | \"expr\": \"D <= ZZ\" | /forms/0/rules/0/expr | UNKNOWN_CELL",
        "\"expr\": \"D <= C\" | \"expr\": \"D <=\" | /forms/0/rules/0/expr | ENDS_EARLY",
        "\"expr\": \"D <= C\" | \"expr\": \"D < C\" | /forms/0/rules/0/expr | UNREADABLE",
        "\"expr\": \"D <= C\" | \"expr\": \"D <= 99999999999999999999\" | /forms/0/rules/0/expr | UNREADABLE",
        "\"computed\": \"D\" | \"computed\": \"Q\" | /forms/0/columns/0/computed | UNKNOWN_CELL",
        "\"severity\": \"ERROR\" | \"severity\": \"FATAL\" | /forms/0/rules/0/severity | NOT_ONE_OF",
        "\"rows\": \"two\" | \"rows\": \"three\" | /forms/0/rows | UNKNOWN_ROW_SET",
        "\"stock\": false | \"stock\": 1 | /forms/0/stock | NOT_TRUE_FALSE",
        "\"title_vi\": \"Biểu thử\" | \"title_vi\": 7 | /forms/0/title_vi | NOT_TEXT",
        "\"letter\": \"D\" | \"letter\": \"C\" | /forms/0/columns/1/letter | TWICE",
        "\"letter\": \"D\" | \"letter\": \"<b>\" | /forms/0/columns/1/letter | BAD_CODE",
        "\"role\": \"partition:I\" | \"role\": \"some\" | /rowSets/two/1/role | NOT_ONE_OF",
        "\"validFrom\": \"2027-01-01\" | \"validFrom\": \"2026-06-01\" | /formSets/0/validFrom | SETS_OVERLAP",
        "\"validFrom\": \"2027-01-01\" | \"validFrom\": \"1/1/2027\" | /formSets/1/validFrom | BAD_DATE",
        "[\"F01\", \"N01\"] | [\"F01\", \"F99\"] | /formSets/1/forms | UNKNOWN_FORM",
        "\"code\": \"N01\" | \"code\": \"F01\" | /forms/0/code | OTHER_LAYOUT"})
    void aFaultIsToldWithItsPlace(String right, String wrong, String pointer, DefinitionProblem.Kind kind) {
        assertThat(NEW_SET).contains(right);
        Definitions.Trial trial = attempt(NEW_SET.replace(right, wrong));

        assertThat(trial.catalogue()).isNull();
        assertThat(trial.problems()).anySatisfy(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.kind()).isEqualTo(kind);
        });
    }

    @Test
    void allFaultsAreToldAtOnce() {
        String broken = NEW_SET.replace("D <= C", "D <= ZZ").replace("\"stock\": false", "\"stock\": \"no\"").replace("\"SUM\"", "\"TOTAL\"");

        assertThat(attempt(broken).problems()).extracting(DefinitionProblem::pointer).containsExactlyInAnyOrder("/forms/0/stock",
            "/forms/0/columns/0/overTime", "/forms/0/columns/1/overTime", "/forms/0/rules/0/expr");
    }

    @Test
    void hostileFilesAreRefusedBeforeAnythingIsBuilt() {
        assertRefused("[".repeat(100_000), DefinitionProblem.Kind.TOO_DEEP);
        assertRefused("{\"a\":".repeat(5_000), DefinitionProblem.Kind.TOO_DEEP);
        assertRefused("{\"a\": [" + "0,".repeat(250_000) + "0]}", DefinitionProblem.Kind.TOO_MANY_VALUES);
        assertRefused("{\"a\": \"" + "x".repeat(5_000) + "\"}", DefinitionProblem.Kind.TEXT_TOO_LONG);
        assertRefused("{\"a\": " + "9".repeat(5_000) + "}", DefinitionProblem.Kind.TEXT_TOO_LONG);
        assertRefused("{\"forms\": [], \"forms\": []}", DefinitionProblem.Kind.NAME_TWICE);
        assertRefused(" ".repeat(DefinitionFile.LARGEST + 1), DefinitionProblem.Kind.TOO_LARGE);
        assertRefused("PK\u0003\u0004", DefinitionProblem.Kind.NOT_JSON);
        assertRefused("", DefinitionProblem.Kind.NOT_JSON);
        assertRefused("[]", DefinitionProblem.Kind.NOT_JSON);
        assertRefused("{\"a\": tru", DefinitionProblem.Kind.NOT_JSON);
        assertRefused("{}", DefinitionProblem.Kind.NOTHING_DEFINED);
        assertRefused("{\"forms\": {}}", DefinitionProblem.Kind.NOT_LIST);
    }

    @Test
    void filesOfTheFolderAreTakenInTheOrderOfTheirNames(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("10-set.json"), NEW_SET);
        Files.writeString(folder.resolve("20-name.json"), "{\"formSets\": [" + set("2-QĐ/THỬ") + "]}");
        Files.writeString(folder.resolve("readme.txt"), "not read");

        assertThat(DefinitionFolder.load(folder).catalogue().set("N27").decision()).isEqualTo("2-QĐ/THỬ");
        assertThat(DefinitionFolder.load(Files.createDirectory(folder.resolve("empty"))).catalogue().sets()).hasSize(2);
    }

    @Test
    void aFileThatCannotBeUsedStopsTheStart(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("wrong.json"), NEW_SET.replace("D <= C", "D <= ZZ"));

        assertThatThrownBy(() -> DefinitionFolder.load(folder)).hasMessageContaining("wrong.json").hasMessageContaining("/forms/0/rules/0/expr");
        assertThatThrownBy(() -> DefinitionFolder.load(folder.resolve("missing"))).hasMessageContaining("folder of form definitions");
    }

    private static String set(String decision) {
        return "{\"code\": \"N27\", \"decision\": \"" + decision
            + "\", \"validFrom\": \"2027-01-01\", \"forms\": [\"N01\"], \"supplementary\": []}";
    }

    private static void assertRefused(String text, DefinitionProblem.Kind kind) {
        Definitions.Trial trial = attempt(text);
        assertThat(trial.catalogue()).isNull();
        assertThat(trial.problems()).extracting(DefinitionProblem::kind).contains(kind);
    }

    private static Definitions.Trial attempt(String text) {
        return PACKED.attempt(text.getBytes(StandardCharsets.UTF_8));
    }
}
