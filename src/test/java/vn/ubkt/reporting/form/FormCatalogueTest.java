package vn.ubkt.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ubkt.organisation.StatisticalLevel;

class FormCatalogueTest {

    private static final FormCatalogue CATALOGUE = FormCatalogue.load();
    private static final JsonObject DOCUMENT = document();

    @Test
    void theCatalogueHoldsExactlyWhatTheDefinitionsHold() {
        assertThat(CATALOGUE.forms()).hasSize(26 + 11);
        assertThat(CATALOGUE.forms().stream().mapToInt(form -> form.columns().size()).sum()).isEqualTo(627).isEqualTo(count("columns"));
        assertThat(CATALOGUE.forms().stream().mapToInt(form -> form.rules().size()).sum()).isEqualTo(351).isEqualTo(count("rules"));
        assertThat(CATALOGUE.crossFormRules()).hasSize(7);
        assertThat(CATALOGUE.bulletinLines()).hasSize(16);
    }

    @Test
    void aFormSetHoldsItsOfficialFormsThenTheSupplementaryOnes() {
        FormSet old = CATALOGUE.set("357");
        FormSet present = CATALOGUE.set("885");

        assertThat(old.formCodes()).hasSize(22 + 11).startsWith("F01").endsWith("S11").doesNotContain("F23", "F24", "F25", "F26");
        assertThat(present.formCodes()).hasSize(26 + 11).containsAll(old.formCodes());
        assertThat(present.isSupplementary("S01")).isTrue();
        assertThat(present.isSupplementary("F01")).isFalse();
        assertThatThrownBy(() -> old.form("F26")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneFormSetFollowsTheOtherWithoutGapOrOverlap() {
        LocalDate change = LocalDate.of(2022, 12, 29);

        assertThat(CATALOGUE.setValidOn(change.minusDays(1))).contains(CATALOGUE.set("357"));
        assertThat(CATALOGUE.setValidOn(change)).contains(CATALOGUE.set("885"));
        assertThat(CATALOGUE.set("357").validTo()).contains(change);
        assertThat(CATALOGUE.set("885").validTo()).isEmpty();
        assertThat(CATALOGUE.setValidOn(LocalDate.of(2016, 11, 3))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"F17, AA, 24", "F18, S, 16"})
    void aColumnAddedLaterIsNotInTheOlderSetButLeavesTheSlotsAlone(String code, String letter, int shownBefore) {
        Form old = CATALOGUE.set("357").form(code);
        Form present = CATALOGUE.set("885").form(code);

        assertThat(old.shownColumns()).hasSize(shownBefore).noneMatch(column -> column.letter().equals(letter));
        assertThat(present.shownColumns()).hasSize(shownBefore + 1).isEqualTo(present.columns());
        assertThat(old.slots()).isEqualTo(present.slots());
        assertThat(old.access(StatisticalLevel.GRASSROOTS).get(old.slot("T", letter))).isEqualTo(CellState.CLOSED);
        assertThat(present.access(StatisticalLevel.GRASSROOTS).get(present.slot("T", letter))).isEqualTo(CellState.OPEN);
        assertThat(old.offeredTo(StatisticalLevel.GRASSROOTS)).isFalse();
        assertThat(present.offeredTo(StatisticalLevel.GRASSROOTS)).isTrue();
        assertThat(old.rules()).noneMatch(rule -> "885".equals(rule.formSet()));
        assertThat(present.rules()).noneMatch(rule -> "357".equals(rule.formSet()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void slotsRunRowByRow(Form form) {
        List<Integer> slots = form.rows().stream()
            .flatMap(row -> form.columns().stream().map(column -> form.slot(row.code(), column.letter()))).toList();

        assertThat(slots).isEqualTo(IntStream.range(0, form.slots()).boxed().toList());
        slots.forEach(slot -> assertThat(form.address(slot))
            .isEqualTo(new CellAddress(form.code(), form.rowOf(slot).code(), form.columnOf(slot).letter())));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyIndicatorIsFoundInItsFormsTotalRow(Form form) {
        form.columns().forEach(column ->
            assertThat(CATALOGUE.indicator(column.code())).isEqualTo(new CellAddress(form.code(), "T", column.letter())));
    }

    @Test
    void provenanceIsKept() {
        assertThat(CATALOGUE.form("F01").provenance()).isEqualTo(Provenance.DERIVED);
        assertThat(CATALOGUE.form("F23").provenance()).isEqualTo(Provenance.RECONSTRUCTED);
        assertThat(CATALOGUE.form("F01").column("C").provenance()).isEqualTo(Provenance.OFFICIAL);
        assertThat(columnsOf(Provenance.OFFICIAL)).isEqualTo(111);
        assertThat(columnsOf(Provenance.RECONSTRUCTED)).isEqualTo(140);
    }

    @Test
    void theChecksumFollowsTheDefinitionAndNothingElse() {
        String other = DOCUMENT.toString().replaceFirst("Thực hiện tốt", "Thực hiện rất tốt");

        FormCatalogue same = read(DOCUMENT.toString());
        FormCatalogue changed = read(other);

        assertThat(same.form("F01").checksum()).isEqualTo(CATALOGUE.form("F01").checksum()).matches("[0-9a-f]{64}");
        assertThat(changed.form("F01").checksum()).isNotEqualTo(CATALOGUE.form("F01").checksum());
        assertThat(changed.form("F05").checksum()).isEqualTo(CATALOGUE.form("F05").checksum());
        assertThat(CATALOGUE.forms().stream().map(Form::checksum)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "T <= S | T <= ZZ | F01-V07.2 | ZZ",
        "T <= S | T < S | F01-V07.2 | cannot read",
        "T <= S | T <= | F01-V07.2 | too early",
        "T <= S | T + S | F01-V07.2 | too early",
        "T <= S | T <= S S | F01-V07.2 | unexpected",
        "G12.01 <= F11.C + F12.C | G12.01 <= F11.C + F99.C | X-V27.3 | F99.C",
        "F10.C + F24.C | F10.C - F24.C | T.05 | only adds",
        "F10.C + F24.C | F10.C + F34.C | T.05 | F34.C"})
    void aBrokenExpressionStopsTheLoadAndNamesItsRule(String right, String wrong, String rule, String reason) {
        String broken = DOCUMENT.toString().replaceFirst(Pattern.quote('"' + right + '"'), '"' + wrong + '"');

        assertThatThrownBy(() -> read(broken)).isInstanceOf(IllegalStateException.class).hasMessageContaining(rule)
            .hasMessageContaining(reason);
    }

    @Test
    void formsAreOfferedToTheLevelsThatHaveSomethingToEnter() {
        assertThat(notOffered("885", StatisticalLevel.GRASSROOTS)).containsExactly("F08", "F26");
        assertThat(notOffered("357", StatisticalLevel.GRASSROOTS)).containsExactly("F08", "F17", "F18");
        Stream.of(StatisticalLevel.CENTRAL, StatisticalLevel.PROVINCE, StatisticalLevel.DISTRICT)
            .forEach(level -> assertThat(notOffered("885", level)).isEmpty());
    }

    private static List<String> notOffered(String set, StatisticalLevel level) {
        return CATALOGUE.set(set).forms().stream().filter(form -> !form.offeredTo(level)).map(Form::code).toList();
    }

    @Test
    void aLevelFillsItsOwnColumnsAndRowsAndNoOthers() {
        Form members = CATALOGUE.form("F01");
        Form commissions = CATALOGUE.form("F22");

        assertThat(state(members, StatisticalLevel.PROVINCE, "T", "F")).isEqualTo(CellState.OPEN);
        assertThat(state(members, StatisticalLevel.PROVINCE, "T", "H")).isEqualTo(CellState.OTHER_LEVEL);
        assertThat(state(members, StatisticalLevel.PROVINCE, "I.4", "F")).isEqualTo(CellState.CLOSED);
        assertThat(state(members, StatisticalLevel.PROVINCE, "T", "C")).isEqualTo(CellState.COMPUTED);
        assertThat(state(members, StatisticalLevel.PROVINCE, "I.4", "M")).isEqualTo(CellState.OPEN);
        assertThat(state(commissions, StatisticalLevel.PROVINCE, "I.2", "C")).isEqualTo(CellState.OPEN);
        assertThat(state(commissions, StatisticalLevel.PROVINCE, "I.3", "C")).isEqualTo(CellState.OTHER_LEVEL);
        assertThat(state(commissions, StatisticalLevel.PROVINCE, "T", "C")).isEqualTo(CellState.OPEN);
        assertThat(state(commissions, StatisticalLevel.PROVINCE, "I.2", "L")).isEqualTo(CellState.COMPUTED);
    }

    private static CellState state(Form form, StatisticalLevel level, String row, String letter) {
        return form.access(level).get(form.slot(row, letter));
    }

    private static long columnsOf(Provenance provenance) {
        return CATALOGUE.forms().stream().flatMap(form -> form.columns().stream())
            .filter(column -> column.provenance() == provenance).count();
    }

    static Stream<Form> forms() {
        return CATALOGUE.forms().stream();
    }

    private static int count(String what) {
        return Stream.of("forms", "supplementaryForms").flatMap(forms -> DOCUMENT.getJsonArray(forms).stream())
            .map(JsonValue::asJsonObject).map(form -> form.getJsonArray(what)).filter(Objects::nonNull).mapToInt(JsonArray::size).sum();
    }

    private static JsonObject document() {
        try (InputStream json = FormCatalogueTest.class.getResourceAsStream("/forms/forms-357-885.json");
             JsonReader reader = Json.createReader(json)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FormCatalogue read(String definitions) {
        return FormCatalogue.read(new ByteArrayInputStream(definitions.getBytes(StandardCharsets.UTF_8)),
            new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)));
    }
}
