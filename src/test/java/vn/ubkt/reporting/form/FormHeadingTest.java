package vn.ubkt.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ubkt.reporting.form.FormHeading.Cell;
import vn.ubkt.reporting.form.FormHeading.Row;

class FormHeadingTest {

    private static final FormCatalogue CATALOGUE = FormCatalogue.load();

    static Stream<Form> forms() {
        return CATALOGUE.sets().stream().flatMap(set -> set.forms().stream());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void spansCoverEveryPlaceOfTheHeadingExactlyOnce(Form form) {
        List<Row> rows = form.heading().rows();
        int[][] covered = new int[rows.size()][form.columns().size()];

        for (int row = 0; row < rows.size(); row++) {
            for (Cell cell : rows.get(row).cells()) {
                assertThat(cell.columns()).hasSize(cell.colspan());
                for (int below = row; below < row + cell.rowspan(); below++) {
                    for (int column : cell.columns()) {
                        covered[below][column]++;
                    }
                }
            }
        }

        for (int[] row : covered) {
            form.shownColumns().forEach(column -> assertThat(row[column.index()]).as(column.code()).isEqualTo(1));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void fromTopToBottomAColumnReadsItsGroupsItsLabelAndItsLetter(Form form) {
        for (FormColumn column : form.shownColumns()) {
            List<String> expected = new ArrayList<>(column.groups());
            expected.add(column.labelVi());
            expected.add(column.letter());

            assertThat(form.heading().rows().stream().flatMap(row -> row.cells().stream())
                .filter(cell -> cell.columns().contains(column.index())).map(Cell::labelVi)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void neighboursUnderTheSameGroupShareItsCell(Form form) {
        for (Row row : form.heading().rows()) {
            for (int next = 1; next < row.cells().size(); next++) {
                Cell left = row.cells().get(next - 1);
                Cell right = row.cells().get(next);
                boolean adjacent = left.columns().get(left.columns().size() - 1) + 1 == right.columns().get(0);
                if (adjacent && left.group() && right.group() && left.labelVi().equals(right.labelVi())) {
                    assertThat(groupsAbove(form, left)).isNotEqualTo(groupsAbove(form, right));
                }
            }
        }
    }

    private static List<String> groupsAbove(Form form, Cell cell) {
        List<String> groups = form.columns().get(cell.columns().get(0)).groups();
        return groups.subList(0, groups.indexOf(cell.labelVi()));
    }

    @Test
    void aSheetsHeadingLooksAsPrinted() {
        List<Row> rows = CATALOGUE.set("885").form("F05").heading().rows();

        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).cells()).extracting(Cell::labelVi, Cell::colspan, Cell::rowspan).containsExactly(
            tuple("Tổng số đảng viên bị thi hành kỷ luật", 1, 3),
            tuple("Hình thức kỷ luật", 4, 1),
            tuple("Đình chỉ sinh hoạt đảng", 1, 3),
            tuple("Cấp thi hành kỷ luật", 5, 1),
            tuple("Nội dung vi phạm", 11, 1),
            tuple("Xử lý pháp luật", 3, 1),
            tuple("Xử lý hành chính", 1, 3));
        assertThat(rows.get(3).letters()).isTrue();
        assertThat(rows.get(3).cells()).hasSize(26);
    }

    @Test
    void everyGroupHeadingHasItsEnglish() {
        assertThat(CATALOGUE.forms().stream().flatMap(form -> form.heading().rows().stream()).flatMap(row -> row.cells().stream())
            .filter(Cell::group)).allSatisfy(cell -> assertThat(cell.label(Locale.ENGLISH)).isNotEqualTo(cell.label(Locale.ROOT)));
    }
}
