package vn.ubkt.reporting.submission.web.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCalculator;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.form.expression.Span;
import vn.ubkt.reporting.form.rule.Part;
import vn.ubkt.reporting.submission.cells.CellProblem;

class SheetWriterTest {

    private static final Form FORM = FormCatalogue.load().set("885").form("F02");
    private static final List<CellState> CELLS = FORM.access(StatisticalLevel.GRASSROOTS);
    private static final int OPEN = FORM.slot("I.5", "L");

    private static final CellVector VALUES =
        FormCalculator.complete(FORM, CellVector.blank(FORM.slots()).with(OPEN, 7213L).with(FORM.slot("I.5", "M"), 0L));

    @Test
    void everyHeadingRowCoversEveryColumnOnce() {
        Document sheet = write(entry(Map.of(), List.of()));
        int columns = 2 + FORM.shownColumns().size();
        int rows = sheet.select("thead tr").size();

        int covered = sheet.select("thead th").stream().mapToInt(cell -> span(cell, "colspan") * span(cell, "rowspan")).sum();

        assertThat(covered).isEqualTo(columns * rows);
        assertThat(sheet.select("thead th")).allSatisfy(cell -> assertThat(cell.attr("scope")).isIn("col", "colgroup"));
        assertThat(sheet.select("thead tr").last().select("th").eachText()).startsWith("A", "B", "C", "D").hasSize(columns);
        assertThat(sheet.select("tbody tr:not(.section)")).hasSize(FORM.rows().size())
            .allSatisfy(row -> assertThat(row.select("td")).hasSize(FORM.shownColumns().size()));
        assertThat(sheet.select("tr.section th").eachText()).containsExactly("I. Loại tổ chức đảng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"357", "885"})
    void everyFormOfASetLooksLikeThePaper(String set) {
        for (Form form : FormCatalogue.load().set(set).forms()) {
            CellVector blank = CellVector.blank(form.slots());
            Document sheet = write(new GridSheet(form, GridMode.READ, blank, null, null, Part.OWN, null, Map.of(), List.of(), List.of(), Set.of(), null, null, null));
            int columns = 2 + form.shownColumns().size();
            int covered = sheet.select("thead th").stream().mapToInt(cell -> span(cell, "colspan") * span(cell, "rowspan")).sum();

            assertThat(covered).as(form.code()).isEqualTo(columns * sheet.select("thead tr").size());
            assertThat(sheet.select("thead tr").last().select("th")).as(form.code()).hasSize(columns).allMatch(cell -> cell.text().matches("[A-Z]{1,2}"));
            assertThat(sheet.select("tbody th.row-code").eachText()).as(form.code()).isEqualTo(form.rows().stream().map(FormRow::code).toList());
            assertThat(sheet.select("tbody td[data-slot]")).as(form.code()).hasSize(form.rows().size() * form.shownColumns().size());
            assertThat(sheet.select("table[role=grid]").attr("aria-label")).isEqualTo(form.title(Locale.forLanguageTag("vi")));
        }
    }

    @Test
    void onlyOpenCellsAreInputsAndOnlyTheOneFieldHasAName() {
        Document sheet = write(entry(Map.of(), List.of()));

        for (int slot = 0; slot < FORM.slots(); slot++) {
            Element cell = sheet.selectFirst("td[data-slot=" + slot + "]");
            assertThat(cell.select("input").isEmpty()).as(FORM.address(slot).toString()).isEqualTo(CELLS.get(slot) != CellState.OPEN);
            assertThat(cell.hasClass("cell--closed")).isEqualTo(CELLS.get(slot) == CellState.CLOSED);
        }
        assertThat(sheet.select("input[name]").eachAttr("name")).containsExactly("f:grid:changed", "f:grid:version");
    }

    @Test
    void figuresHavePointsAndBlankIsNotZero() {
        Document sheet = write(entry(Map.of(), List.of()));

        assertThat(input(sheet, OPEN).val()).isEqualTo("7.213");
        assertThat(input(sheet, FORM.slot("I.5", "M")).val()).isEqualTo("0");
        assertThat(input(sheet, FORM.slot("I.5", "N")).val()).isEmpty();
        assertThat(input(sheet, OPEN).attr("aria-label")).startsWith("I.5 " + FORM.row("I.5").labelVi() + ", L ");
    }

    @Test
    void aTotalThatFollowsFromItsRowsIsLocked() {
        Document sheet = write(entry(Map.of(), List.of()));

        assertThat(input(sheet, FORM.slot("T", "L")).val()).isEqualTo("7.213");
        assertThat(input(sheet, FORM.slot("T", "L")).hasAttr("readonly")).isTrue();
        assertThat(input(sheet, FORM.slot("T", "N")).hasAttr("readonly")).isFalse();
    }

    @Test
    void whatWasTypedAndRefusedIsShownAgainAsText() {
        String hostile = "\"><script>alert(1)</script>#{7*7}";

        Document sheet = write(entry(Map.of(OPEN, hostile), List.of(new CellProblem(OPEN, FORM.address(OPEN), CellProblem.Kind.NOT_A_NUMBER))));

        assertThat(sheet.select("script")).isEmpty();
        assertThat(input(sheet, OPEN).val()).isEqualTo(hostile);
        assertThat(input(sheet, OPEN).attr("aria-invalid")).isEqualTo("true");
        assertThat(input(sheet, OPEN).attr("title")).contains("chỉ nhận số nguyên");
        assertThat(input(sheet, OPEN).parent().classNames()).contains("cell--invalid", "cell--changed");
        assertThat(JsonTexts.figures(sheet.selectFirst(".grid-host").attr("data-own")).get(OPEN)).isEqualTo("7213");
    }

    @Test
    void aReadSheetHasNoInputAndOpensTheSourceOfGivenFigures() {
        Document sheet = write(new GridSheet(FORM, GridMode.READ, VALUES, null, null, Part.OWN, null, Map.of(), List.of(), List.of(), Set.of(),
            "/reporting/consolidation/drill.xhtml?form=F02&slot=%d", null, null));

        assertThat(sheet.select("input, button")).isEmpty();
        assertThat(sheet.selectFirst("td[data-slot=" + OPEN + "] a").attr("href")).isEqualTo("/portal/reporting/consolidation/drill.xhtml?form=F02&slot=" + OPEN);
        assertThat(sheet.selectFirst("td[data-slot=" + FORM.slot("I.5", "N") + "] a")).isNull();
    }

    @Test
    void aSheetOfThreePartsHasASwitchAndCarriesTheirFigures() {
        CellVector below = CellVector.blank(FORM.slots()).with(OPEN, 10L);

        Document sheet = write(new GridSheet(FORM, GridMode.READ, VALUES, below, VALUES.plus(below), Part.TOTAL, null, Map.of(), List.of(), List.of(), Set.of(),
            null, null, null));

        assertThat(sheet.select("[data-show-part]").eachAttr("data-show-part")).containsExactly("OWN", "BELOW", "TOTAL");
        assertThat(JsonTexts.figures(sheet.selectFirst(".grid-host").attr("data-total")).get(OPEN)).isEqualTo("7223");
    }

    @Test
    void aHiddenFigureIsAMarkThatIsSpokenAndNeitherOpensNorStandsInThePage() {
        CellVector shown = VALUES.with(OPEN, null);
        Document sheet = write(new GridSheet(FORM, GridMode.READ, shown, shown, shown, Part.TOTAL, null, Map.of(), List.of(), List.of(), Set.of(OPEN),
            "/reporting/consolidation/drill.xhtml?slot=%d", null, null));
        Element cell = sheet.selectFirst("td[data-slot=" + OPEN + "]");

        assertThat(cell.text()).isEqualTo("•");
        assertThat(cell.classNames()).contains("cell--hidden");
        assertThat(cell.select("a")).isEmpty();
        assertThat(cell.child(0).attr("aria-label")).contains("người được phân công");
    }

    private static GridSheet entry(Map<Integer, String> typed, List<CellProblem> problems) {
        return new GridSheet(FORM, GridMode.EDIT, VALUES, null, null, Part.OWN, CELLS, typed, problems, List.of(), Set.of(), null,
            new GridEditing("period.F02", "a2V5", "/reporting/submission/cells?form=F02", 4, StatisticalLevel.GRASSROOTS, Span.PERIOD), null);
    }

    private static Document write(GridSheet grid) {
        var out = new PlainWriter();
        try {
            new SheetWriter(grid, Locale.forLanguageTag("vi"), "f:grid", "/portal", out).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Jsoup.parse(out.toString());
    }

    private static Element input(Document sheet, int slot) {
        return sheet.selectFirst("td[data-slot=" + slot + "] input");
    }

    private static int span(Element cell, String name) {
        return cell.hasAttr(name) ? Integer.parseInt(cell.attr(name)) : 1;
    }

    /** The arrays of figures a page carries. */
    private static final class JsonTexts {

        static List<String> figures(String array) {
            return List.of(array.substring(1, array.length() - 1).split(","));
        }
    }
}
