package vn.ubkt.exchange.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ubkt.office.workbook.read.LegacyText;
import vn.ubkt.office.workbook.read.ReadCell;
import vn.ubkt.office.workbook.read.ReadSheet;
import vn.ubkt.office.workbook.read.ReadWorkbook;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.submission.cells.CellProblem;
import vn.ubkt.reporting.submission.entry.EntrySheet;

/** What a sheet that came back would do to its form. */
class FormComparisonTest {

    private static final StatisticalLevel LEVEL = StatisticalLevel.GRASSROOTS;
    private static final Form FORM = Sheets.form("885", "F05");
    private static final int SLOT = open(FORM, FormRow.Role.PARTITION, 0);
    private static final int OTHER = open(FORM, FormRow.Role.PARTITION, 1);

    private final EntrySheet blank = Sheets.sheet(FORM, "885", LEVEL, CellVector.blank(FORM.slots()));
    private final ReadWorkbook file = Sheets.read(Sheets.workbook(List.of(blank)));

    @Test
    void aNewFigureAndAnEmptiedOneAreTold() {
        EntrySheet now = Sheets.sheet(FORM, "885", LEVEL, vn.ubkt.reporting.form.FormCalculator.complete(FORM, blank.own().with(OTHER, 4L)));
        ReadWorkbook downloaded = Sheets.read(Sheets.workbook(List.of(now)));

        FormPreview preview = Sheets.preview(typed(typed(downloaded, SLOT, "1.234"), OTHER, ""), now);

        assertThat(preview.cells()).filteredOn(cell -> cell.change().isEntered()).extracting(CellPreview::change, CellPreview::before, CellPreview::after)
            .contains(org.assertj.core.groups.Tuple.tuple(CellChange.ADDED, null, 1234L), org.assertj.core.groups.Tuple.tuple(CellChange.CLEARED, 4L, null));
        assertThat(preview.result().get(SLOT)).isEqualTo(1234);
        assertThat(preview.result().isGiven(OTHER)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"abc,NOT_A_NUMBER", "-5,NEGATIVE", "99999999999,TOO_LARGE", "'1,5',NOT_A_NUMBER"})
    void wrongFiguresAreToldByCellAndNothingOfThemIsEntered(String text, CellProblem.Kind problem) {
        FormPreview preview = Sheets.preview(typed(file, SLOT, text), blank);

        assertThat(preview.cells()).hasSize(1);
        assertThat(preview.cells().get(0).problem()).isEqualTo(problem);
        assertThat(preview.cells().get(0).address()).matches("[A-Z]+[0-9]+");
        assertThat(preview.typed()).isEmpty();
    }

    @Test
    void aCellThatChangedInThePortalMeanwhileIsMarkedAndAnUntouchedOneLeftAlone() {
        EntrySheet now = Sheets.sheet(FORM, "885", LEVEL, blank.own().with(SLOT, 7L).with(OTHER, 9L));

        FormPreview preview = Sheets.preview(typed(file, SLOT, "8"), now);

        assertThat(preview.typed()).containsOnlyKeys(SLOT);
        assertThat(preview.isOvertaken()).isTrue();
        assertThat(preview.result().get(OTHER)).isEqualTo(9);
    }

    @Test
    void aTotalTypedOverItsSectionIsReckonedAnewAndSaidSo() {
        int total = FORM.slot(FORM.totalRow().index(), FORM.columnOf(SLOT).index());

        FormPreview preview = Sheets.preview(number(typed(file, SLOT, "3"), total, "10"), blank);

        assertThat(preview.result().get(total)).isEqualTo(3);
        assertThat(preview.typed()).containsOnlyKeys(SLOT);
        assertThat(preview.cells()).anySatisfy(cell -> {
            assertThat(cell.change()).isEqualTo(CellChange.RECKONED);
            assertThat(cell.text()).isEqualTo("10");
        });
    }

    @Test
    void aFigureInAClosedCellIsWrong() {
        int closed = FORM.access(LEVEL).indexOf(CellState.OTHER_LEVEL);

        assertThat(Sheets.preview(typed(file, closed, "3"), blank).cells()).extracting(CellPreview::problem).containsExactly(CellProblem.Kind.NOT_OPEN);
    }

    @Test
    void aFigureBesideTheCellsOfTheFormIsNotPassedOverInSilence() {
        SheetMatch match = new SheetMatcher(List.of(FORM)).match(0, file.sheets().get(0), "F05");
        int section = match.rows().get("I.1") - 1;
        List<ReadCell> cells = new ArrayList<>(file.sheets().get(0).cells());
        cells.add(new ReadCell(section, match.columns().get("D"), ReadCell.Kind.NUMBER, "5", false));

        FormPreview preview = Sheets.preview(new ReadWorkbook(List.of(new ReadSheet("F05", cells)), file.identity(), false), blank);

        assertThat(preview.strays()).containsExactly(ReadCell.address(section, match.columns().get("D")));
        assertThat(preview.typed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UNICODE", "TCVN3", "VNI"})
    void aForeignSheetIsRecognisedInEveryEncodingAndBlankCellsChangeNothing(LegacyText encoding) {
        EntrySheet now = Sheets.sheet(FORM, "885", LEVEL, blank.own().with(OTHER, 9L));
        ReadWorkbook foreign = foreign(typed(file, SLOT, "8"), text -> Encodings.encode(encoding, text));

        FormPreview preview = Sheets.preview(foreign, now);

        assertThat(preview.match().text()).isEqualTo(encoding);
        assertThat(preview.code()).isEqualTo("F05");
        assertThat(Sheets.figures(preview)).containsExactly(Map.entry(SLOT, 8L));
    }

    @Test
    void spellingAndDecomposedLettersDoNotMatterNorDoMissingLettersAndCodes() {
        UnaryOperator<String> spelt = text -> Normalizer.normalize(text.replace("ủy", "uỷ"), Normalizer.Form.NFD);
        ReadWorkbook foreign = foreign(typed(file, SLOT, "8"), spelt);
        List<ReadCell> kept = foreign.sheets().get(0).cells().stream()
            .filter(cell -> cell.column() > 0 && !cell.text().matches("[A-Z]{1,2}")).toList();

        FormPreview preview = Sheets.preview(new ReadWorkbook(List.of(new ReadSheet("Trang 1", kept)), Map.of(), false), blank);

        assertThat(preview.code()).isEqualTo("F05");
        assertThat(preview.match().missingRows()).isEmpty();
        assertThat(preview.match().columns()).isNotEmpty();
    }

    private static ReadWorkbook foreign(ReadWorkbook file, UnaryOperator<String> written) {
        List<ReadCell> cells = file.sheets().get(0).cells().stream().map(cell -> new ReadCell(cell.row(), cell.column(), cell.kind(),
            cell.text().length() > 2 ? written.apply(cell.text()) : cell.text(), cell.formula())).toList();
        return new ReadWorkbook(List.of(new ReadSheet("Trang 1", cells)), Map.of(), false);
    }

    private static ReadWorkbook typed(ReadWorkbook file, int slot, String text) {
        return put(file, slot, ReadCell.Kind.TEXT, text);
    }

    private static ReadWorkbook number(ReadWorkbook file, int slot, String text) {
        return put(file, slot, ReadCell.Kind.NUMBER, text);
    }

    private static ReadWorkbook put(ReadWorkbook file, int slot, ReadCell.Kind kind, String text) {
        SheetMatch match = new SheetMatcher(List.of(FORM)).match(0, file.sheets().get(0), "F05");
        int row = match.rows().get(FORM.rowOf(slot).code());
        int column = match.columns().get(FORM.columnOf(slot).letter());
        List<ReadCell> cells = new ArrayList<>(file.sheets().get(0).cells());
        cells.removeIf(cell -> cell.row() == row && cell.column() == column);
        cells.add(new ReadCell(row, column, kind, text, false));
        return new ReadWorkbook(List.of(new ReadSheet("F05", cells)), file.identity(), false);
    }

    private static int open(Form form, FormRow.Role role, int skip) {
        return java.util.stream.IntStream.range(0, form.slots()).filter(slot -> form.access(LEVEL).get(slot) == CellState.OPEN
            && form.rowOf(slot).role() == role).skip(skip).findFirst().orElseThrow();
    }
}
