package vn.ubkt.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Documents as the features make them, with invented content. */
final class Samples {

    static final String FOOTER = "Người kết xuất: Nguyễn Thị Hương (Ủy ban Kiểm tra Tỉnh ủy) – 09:41 05/07/2023 – Số bản in 000127";

    private Samples() {
    }

    static PdfDocument bulletin(int paragraphs) {
        var markup = DocumentMarkup.in("vi").draftMark()
                .letterHead(LetterHead.issued("Tỉnh ủy Thừa Thiên Huế", "Ủy ban Kiểm tra", "05-BC/UBKTTU", "Huế", LocalDate.of(2023, 7, 5)))
                .title("Báo cáo", "kết quả công tác kiểm tra, giám sát và thi hành kỷ luật của Đảng sáu tháng đầu năm 2023")
                .heading(1, "Phần thứ nhất: Kết quả thực hiện")
                .heading(2, "I. Cấp ủy các cấp kiểm tra, giám sát")
                .paragraph(List.of(Run.words("Ủy ban kiểm tra các cấp đã tham mưu cho cấp ủy các cấp tiến hành kiểm tra đối với "),
                        Run.figure("978"), Run.words(" tổ chức và "), Run.figure("7.213"), Run.words(" đảng viên; giám sát chuyên đề đối với "),
                        Run.figure("976"), Run.words(" tổ chức và "), Run.figure("5.975"), Run.words(" đảng viên.")));
        for (int i = 0; i < paragraphs; i++) {
            markup.paragraph("Chủ động giải quyết kịp thời đơn thư tố cáo, khiếu nại đối với tổ chức đảng và đảng viên; tham mưu cấp ủy "
                    + "kiện toàn, củng cố bộ máy của ủy ban kiểm tra các cấp; nâng cao chất lượng, trình độ, nghiệp vụ đội ngũ.");
        }
        markup.table(figures()).note("Số liệu đã chốt ngày 30/6/2023.")
                .closing(List.of("Ủy ban Kiểm tra Trung ương,", "Ban Thường vụ Tỉnh ủy,", "Lưu Văn phòng Ủy ban Kiểm tra."),
                        Signature.deputy("Ủy ban Kiểm tra", "Chủ nhiệm", "Phó Chủ nhiệm", "Trần Văn Đước"));
        return PdfDocument.letter("Báo cáo sáu tháng đầu năm 2023", "Kết quả công tác kiểm tra, giám sát và thi hành kỷ luật",
                markup.toXhtml(), FOOTER);
    }

    private static PrintTable figures() {
        return new PrintTable("Bảng 1. Kết quả kiểm tra, giám sát chuyên đề",
                List.of(new PrintTable.Column(PrintTable.Kind.CENTRED, 1), new PrintTable.Column(PrintTable.Kind.LABEL, 6),
                        new PrintTable.Column(PrintTable.Kind.NUMBER, 2), new PrintTable.Column(PrintTable.Kind.NUMBER, 2)),
                List.of(List.of(new PrintTable.HeadCell("TT", 1, 2), new PrintTable.HeadCell("Nội dung", 1, 2),
                                new PrintTable.HeadCell("Kết quả", 2, 1)),
                        List.of(PrintTable.HeadCell.of("Tổ chức đảng"), PrintTable.HeadCell.of("Đảng viên"))),
                List.of(PrintTable.Row.plain(List.of("1", "Kiểm tra việc chấp hành", "978", "7.213")),
                        PrintTable.Row.plain(List.of("2", "Giám sát chuyên đề", "976", "5.975")),
                        PrintTable.Row.strong(List.of("", "Tổng cộng", "1.954", "13.188"))));
    }

    /** A form of 33 columns: a label, then four groups of eight. */
    static PdfDocument sheet(int rows) {
        var markup = DocumentMarkup.in("vi")
                .sheetHead(new SheetHead("Ủy ban Kiểm tra Trung ương", "Ủy ban Kiểm tra Tỉnh ủy Thừa Thiên Huế", "Biểu số 11",
                        "(Ban hành kèm theo Quyết định số 885-QĐ/UBKTTW, ngày 29/12/2022)", "Thi hành kỷ luật đảng viên",
                        "Kỳ báo cáo: Sáu tháng đầu năm 2023 (số liệu đến ngày 30/6/2023)", null, "đảng viên"))
                .table(wideTable(rows))
                .closing(List.of(), Signature.head("Ủy ban Kiểm tra", "Chủ nhiệm", "Lê Quốc Nghĩa"));
        return PdfDocument.sheet("Biểu số 11", "Thi hành kỷ luật đảng viên", markup.toXhtml(), FOOTER);
    }

    private static PrintTable wideTable(int rows) {
        var columns = new ArrayList<PrintTable.Column>();
        columns.add(new PrintTable.Column(PrintTable.Kind.LABEL, 4));
        IntStream.range(0, 32).forEach(i -> columns.add(new PrintTable.Column(PrintTable.Kind.NUMBER, 1)));
        var groups = new ArrayList<PrintTable.HeadCell>();
        groups.add(new PrintTable.HeadCell("Đơn vị", 1, 2));
        List.of("Hình thức kỷ luật", "Cấp ủy viên các cấp", "Nội dung vi phạm", "Nghề nghiệp, lĩnh vực công tác")
                .forEach(group -> groups.add(new PrintTable.HeadCell(group, 8, 1)));
        var leaves = new ArrayList<PrintTable.HeadCell>();
        var numbers = new ArrayList<PrintTable.HeadCell>();
        numbers.add(PrintTable.HeadCell.of("A"));
        var names = List.of("Khiển trách", "Cảnh cáo", "Cách chức", "Khai trừ", "Doanh nghiệp nhà nước", "Nghiêm trọng",
                "Trưởng, phó phòng", "Đoàn kết nội bộ");
        for (int i = 0; i < 32; i++) {
            leaves.add(PrintTable.HeadCell.of(names.get(i % names.size())));
            numbers.add(PrintTable.HeadCell.of(String.valueOf(i + 1)));
        }
        var body = new ArrayList<PrintTable.Row>();
        for (int row = 1; row <= rows; row++) {
            var cells = new ArrayList<String>();
            cells.add("Đảng ủy phường số " + row);
            IntStream.range(0, 32).forEach(i -> cells.add(i % 5 == 4 ? null : i % 3 == 0 ? "12.646" : String.valueOf(i)));
            body.add(row % 10 == 1 ? PrintTable.Row.strong(cells) : PrintTable.Row.plain(cells));
        }
        return new PrintTable(null, columns, List.of(groups, leaves, numbers), body);
    }
}
