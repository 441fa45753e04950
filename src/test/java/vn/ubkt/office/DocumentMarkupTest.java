package vn.ubkt.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentMarkupTest {

    private static final String HOSTILE = "<script>alert(1)</script> \"&' #{7*191} ]]>";
    private static final String ESCAPED = "&lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;' #{7*191} ]]&gt;";

    @Test
    void textIsEscapedWhereverItStands() {
        var column = new PrintTable.Column(PrintTable.Kind.LABEL, 1);
        var markup = DocumentMarkup.in("vi")
                .letterHead(LetterHead.issued(HOSTILE, HOSTILE, HOSTILE, HOSTILE, LocalDate.of(2023, 7, 5)))
                .sheetHead(new SheetHead(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE))
                .title(HOSTILE, HOSTILE).heading(1, HOSTILE).paragraph(List.of(Run.words(HOSTILE), Run.figure(HOSTILE))).note(HOSTILE)
                .table(new PrintTable(HOSTILE, List.of(column), List.of(List.of(PrintTable.HeadCell.of(HOSTILE))),
                        List.of(PrintTable.Row.plain(List.of(HOSTILE)))))
                .closing(List.of(HOSTILE), Signature.deputy(HOSTILE, HOSTILE, HOSTILE, HOSTILE)).toXhtml();

        assertThat(markup).doesNotContainIgnoringCase("<script").contains(ESCAPED);
        var text = SafeXhtml.parse(markup).getDocumentElement().getTextContent();
        assertThat(text.toLowerCase().split("alert\\(1\\)", -1)).hasSize(1 + 26);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-09, 'Huế, ngày 09 tháng 01 năm 2024'", "2024-02-10, 'Huế, ngày 10 tháng 02 năm 2024'",
        "2023-07-05, 'Huế, ngày 05 tháng 7 năm 2023'", "2023-12-31, 'Huế, ngày 31 tháng 12 năm 2023'"})
    void theDateLinePadsDaysUnderTenAndTheFirstTwoMonths(LocalDate date, String expected) {
        var head = LetterHead.issued("Tỉnh ủy", "Ủy ban Kiểm tra", "05-BC/UBKTTU", "Huế", date);

        assertThat(DocumentMarkup.in("vi").letterHead(head).toXhtml()).contains(expected);
    }

    @Test
    void anUnsignedLetterLeavesRoomForNumberAndDate() {
        var markup = DocumentMarkup.in("vi").letterHead(LetterHead.open("Tỉnh ủy", "Ủy ban Kiểm tra", "Huế", 2023)).toXhtml();

        assertThat(markup).contains(">Số</p>", "Huế, ngày      tháng      năm 2023");
    }

    @Test
    void theHeadSignsWithoutDeputyLine() {
        var markup = DocumentMarkup.in("vi").closing(List.of(), Signature.head("Ủy ban Kiểm tra", "Chủ nhiệm", null)).toXhtml();

        assertThat(markup).contains("T/M ỦY BAN KIỂM TRA", ">CHỦ NHIỆM<").doesNotContain("K/T", "Nơi nhận");
    }

    @Test
    void fixedWordsFollowTheLanguageOfTheDocument() {
        assertThat(DocumentMarkup.in("en").draftMark().toXhtml()).contains("DRAFT");
        assertThat(DocumentMarkup.in("vi").draftMark().toXhtml()).contains("DỰ THẢO");
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentMarkup.in("fr"));
    }

    @Test
    void decomposedVietnameseIsComposed() {
        var decomposed = Normalizer.normalize("Ủy ban Kiểm tra", Normalizer.Form.NFD);

        assertThat(DocumentMarkup.in("vi").paragraph(decomposed).toXhtml()).contains("Ủy ban Kiểm tra");
    }

    @Test
    void headingsMustCoverTheColumns() {
        var columns = List.of(new PrintTable.Column(PrintTable.Kind.LABEL, 1), new PrintTable.Column(PrintTable.Kind.NUMBER, 1));

        assertThatIllegalArgumentException().isThrownBy(() ->
                new PrintTable(null, columns, List.of(List.of(PrintTable.HeadCell.of("A"))), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() ->
                new PrintTable(null, columns, List.of(), List.of(PrintTable.Row.plain(List.of("1")))));
    }

    @Test
    void headingsStandWhereTheirSpansPutThem() {
        var columns = List.of(new PrintTable.Column(PrintTable.Kind.LABEL, 1), new PrintTable.Column(PrintTable.Kind.NUMBER, 1));
        var crossed = List.of(List.of(PrintTable.HeadCell.of("A"), new PrintTable.HeadCell("B", 1, 2)),
                List.of(new PrintTable.HeadCell("C", 1, 1)));
        var overlapping = List.of(List.of(PrintTable.HeadCell.of("A"), new PrintTable.HeadCell("B", 2, 1)),
                List.of(PrintTable.HeadCell.of("C")));

        assertThat(DocumentMarkup.in("vi").table(new PrintTable(null, columns, crossed, List.of())).toXhtml())
                .contains("<tr><th scope=\"col\">A</th><td class=\"open\">\u00a0</td></tr><tr><th scope=\"col\">C</th><th scope=\"col\">B</th></tr>");
        assertThatIllegalArgumentException().isThrownBy(() ->
                DocumentMarkup.in("vi").table(new PrintTable(null, columns, overlapping, List.of())));
    }

    @Test
    void missingCellsArePrintedEmptyAndZeroAsZero() {
        var columns = List.of(new PrintTable.Column(PrintTable.Kind.NUMBER, 1), new PrintTable.Column(PrintTable.Kind.NUMBER, 1));
        var row = PrintTable.Row.plain(java.util.Arrays.asList(null, "0"));

        assertThat(DocumentMarkup.in("vi").table(new PrintTable(null, columns, List.of(), List.of(row))).toXhtml())
                .contains("<td class=\"number\"></td><td class=\"number\">0</td>");
    }
}
