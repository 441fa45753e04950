package vn.ubkt.exchange.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ubkt.office.PdfWriter;
import vn.ubkt.office.PrintTable;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.shared.text.VietnameseText;

class FormPaperTest {

    private static final float A4_LONG = 841.9f;
    private static final float A4_SHORT = 595.3f;
    private static final double SMALLEST_TYPE = 6;
    private static final double THOUSAND = 1000;
    private static final Form WIDEST = Papers.SET.form("F22");

    @Test
    void everyCellOfEveryFormStandsUnderItsLetterAndBesideItsCode() {
        for (Form form : Papers.SET.forms()) {
            PrintTable table = SheetTable.of(form, null, Papers.distinct(form));
            List<String> letters = table.head().get(table.head().size() - 1).stream().map(PrintTable.HeadCell::text).toList();
            List<PrintTable.Row> rows = table.rows().stream().filter(row -> row.style() != PrintTable.Style.SECTION).toList();

            assertThat(rows).hasSameSizeAs(form.rows());
            for (FormRow row : form.rows()) {
                assertThat(rows.get(row.index()).cells().get(0)).isEqualTo(row.code());
                for (FormColumn column : form.shownColumns()) {
                    Long value = Papers.distinct(form).get(form.slot(row.index(), column.index()));
                    assertThat(rows.get(row.index()).cells().get(letters.indexOf(column.letter()))).as(form + " " + row.code() + " " + column.letter())
                        .isEqualTo(value == null ? PrintTable.CLOSED : VietnameseText.number(value));
                }
            }
        }
    }

    @Test
    void blankZeroClosedAndForeignCellsDiffer() {
        Form form = Papers.SET.form("F01");
        PrintTable blank = SheetTable.of(form, null, CellVector.blank(form.slots()));
        PrintTable zero = SheetTable.of(form, null, CellVector.blank(form.slots()).with(0, 0L));
        PrintTable own = SheetTable.of(form, StatisticalLevel.GRASSROOTS, CellVector.blank(form.slots()));

        assertThat(blank.rows().get(0).cells().get(2)).isEmpty();
        assertThat(zero.rows().get(0).cells().get(2)).isEqualTo("0");
        assertThat(blank.rows()).anySatisfy(row -> assertThat(row.cells()).contains(PrintTable.CLOSED));
        assertThat(blank.rows()).noneSatisfy(row -> assertThat(row.cells()).contains("–"));
        assertThat(own.rows()).anySatisfy(row -> assertThat(row.cells()).contains("–"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"F01", "F05", "F19", "F22", "S04"})
    void onPaperEachFigureIsWholeAndUnderItsLetter(String code) throws IOException {
        Form form = Papers.SET.form(code);
        try (PDDocument pdf = printed(Papers.total(form))) {
            List<Word> words = words(pdf);
            Map<String, Double> letters = letters(words, form);

            for (FormRow row : form.rows()) {
                for (FormColumn column : form.shownColumns()) {
                    Long value = Papers.distinct(form).get(form.slot(row.index(), column.index()));
                    if (value != null) {
                        String nearest = words.stream().filter(word -> word.text().equals(VietnameseText.number(value))).findFirst()
                            .map(word -> form.shownColumns().stream().map(FormColumn::letter)
                                .min(Comparator.comparing(letter -> Math.abs(letters.get(letter) - word.centre()))).orElseThrow()).orElse("broken");
                        assertThat(nearest).as(row.code() + " " + column.letter()).isEqualTo(column.letter());
                    }
                }
            }
        }
    }

    @Test
    void theWidestFormLiesOnOneA4PageInLegibleType() throws IOException {
        try (PDDocument pdf = printed(Papers.total(WIDEST))) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(A4_LONG, org.assertj.core.data.Offset.offset(1f));
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isCloseTo(A4_SHORT, org.assertj.core.data.Offset.offset(1f));
            assertThat(words(pdf)).allSatisfy(word -> {
                assertThat(word.size()).isGreaterThanOrEqualTo(SMALLEST_TYPE - 0.05);
                assertThat(word.end()).isLessThan(A4_LONG);
            });
        }
    }

    @Test
    void aSheetSaysWhoseItIsWhatItIsAndHowItStands() throws IOException {
        try (PDDocument pdf = printed(Papers.total(WIDEST))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("HUYỆN ỦY PHONG ĐIỀN", "ỦY BAN KIỂM TRA", "Biểu F22", "885-QĐ/UBKTTW",
                "chờ đối chiếu", "TIẾP NHẬN, XỬ LÝ ĐƠN THƯ KHIẾU NẠI, TỐ CÁO", "Sáu tháng đầu năm 2023", "10/06/2023", Papers.DRAFT,
                "Đơn vị tính: đơn", "NGƯỜI LẬP BIỂU", "T/M ỦY BAN KIỂM TRA", "CHỦ NHIỆM", "Nguyễn Thị Hương", "09:41 22/09/2023", "minh họa", "Trang 1/1");
        }
    }

    @Test
    void aWholeSetListsWhatItDoesNotPrint() throws IOException {
        PaperOrder order = FormPaper.of(Papers.whole(), Papers.REQUEST);
        try (PDDocument pdf = Loader.loadPDF(new PdfWriter().write(order.document()))) {
            String text = new PDFTextStripper().getText(pdf);

            assertThat(text).contains("Danh mục biểu", "Biểu F01", "Biểu S11", "không có số liệu").doesNotContain("Biểu F03", "Biểu F04");
            assertThat(pdf.getNumberOfPages()).as("one page a form").isLessThanOrEqualTo(2 + Papers.SET.forms().size() - 2);
        }
        assertThat(order.fileName()).isEqualTo("bo-bieu-20230630.pdf");
    }

    /** Where the letters stand: on the line of the last of them, which no word is taken for. */
    private static Map<String, Double> letters(List<Word> words, Form form) {
        String last = form.shownColumns().get(form.shownColumns().size() - 1).letter();
        double line = words.stream().filter(word -> word.text().equals(last)).findFirst().orElseThrow().line();
        return words.stream().filter(word -> Math.abs(word.line() - line) < 1).collect(Collectors.toMap(Word::text, Word::centre));
    }

    private static PDDocument printed(Paper paper) throws IOException {
        return Loader.loadPDF(new PdfWriter().write(FormPaper.of(paper, Papers.REQUEST).document()));
    }

    private record Word(String text, double line, double start, double end, double size) {
        double centre() {
            return (start + end) / 2;
        }
    }

    private static List<Word> words(PDDocument pdf) throws IOException {
        List<Word> words = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                TextPosition last = positions.get(positions.size() - 1);
                words.add(new Word(text.strip(), last.getYDirAdj(), positions.get(0).getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(), size(last)));
            }
        };
        stripper.setSortByPosition(true);
        stripper.getText(pdf);
        return words;
    }

    /** Measured, for the library rounds what it is told. */
    private static double size(TextPosition letter) {
        try {
            return letter.getWidthDirAdj() * THOUSAND / letter.getFont().getWidth(letter.getCharacterCodes()[0]);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
