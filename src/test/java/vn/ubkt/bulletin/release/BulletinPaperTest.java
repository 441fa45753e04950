package vn.ubkt.bulletin.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import vn.ubkt.office.PdfDocument;
import vn.ubkt.office.PdfWriter;

class BulletinPaperTest {

    private static final String DIGEST = "ab12".repeat(16);

    private final ReleasedContent content = Contents.published();

    @Test
    void thePaperHoldsFiguresActorsPeriodsAndSignature() throws IOException {
        assertThat(text(BulletinPaper.document(content, DIGEST, request(41)))).contains("ỦY BAN KIỂM TRA", "ĐẢNG CỘNG SẢN VIỆT NAM",
            "TỈNH ỦY THỪA THIÊN HUẾ", "Huế, ngày 05 tháng 7 năm 2023", "THÔNG BÁO",
            "978 tổ chức đảng được cấp ủy các cấp kiểm tra; 7.213 đảng viên được cấp ủy, chi bộ kiểm tra.",
            "12.646", "Điều 30", "Điều 32", "T/M ỦY BAN KIỂM TRA", "K/T CHỦ NHIỆM", "PHÓ CHỦ NHIỆM", "Trần Văn Đước", "Nơi nhận:",
            "chốt số liệu ngày 10/06/2023", "Bản tin số 3 năm 2023, phát hành lúc 09:41 05/07/2023", "ab12ab12ab12ab12");
    }

    @Test
    void aMissingFigureIsSaidInTheSentenceAndInTheTable() throws IOException {
        assertThat(text(BulletinPaper.document(content, DIGEST, request(41)))).contains("chưa có số liệu về số tổ chức đảng bị tố cáo")
            .contains("giải quyết tổ chức đảng chưa có số liệu");
    }

    @Test
    void unitsWithoutFiguresAreToldUnderTheTable() throws IOException {
        assertThat(text(BulletinPaper.document(content, DIGEST, request(41)))).containsOnlyOnce("Số liệu chưa gồm 2 đơn vị trực thuộc");
    }

    @Test
    void theNumberOfTheDocumentIsLeftToTheRecordsOffice() throws IOException {
        assertThat(text(BulletinPaper.document(content, DIGEST, request(41)))).contains("* Số ĐẢNG CỘNG SẢN VIỆT NAM");
    }

    @Test
    void eachPrintSaysWhoAskedForItWhenAndItsNumber() throws IOException {
        assertThat(text(BulletinPaper.document(content, DIGEST, request(41))))
            .contains("Người kết xuất: Lê Thị Bình, Cán bộ tổng hợp – 16:05 06/07/2023 – Bản in số 000041");
    }

    @Test
    void allButTheFooterIsTheSameWheneverItIsAskedFor() {
        assertThat(BulletinPaper.document(content, DIGEST, request(41)).body()).isEqualTo(BulletinPaper.document(content, DIGEST, request(42)).body());
    }

    @Test
    void theHeadSignsInOwnName() throws IOException {
        ReleasedContent byHead = new ReleasedContent(7, 3, 2023, content.committee(), content.place(), content.title(), "", "", content.composed(),
            content.released(), "Chủ nhiệm", content.releasedAt(), content.blocks());

        assertThat(text(BulletinPaper.document(byHead, DIGEST, request(41)))).contains("CHỦ NHIỆM").doesNotContain("K/T");
    }

    private static BulletinPaper.Request request(int number) {
        return new BulletinPaper.Request("Lê Thị Bình", "Cán bộ tổng hợp", Instant.parse("2023-07-06T09:05:00Z"), number);
    }

    private static String text(PdfDocument document) throws IOException {
        try (var read = Loader.loadPDF(new PdfWriter().write(document))) {
            return new PDFTextStripper().getText(read).replaceAll("[\\s\\u00a0]+", " ");
        }
    }
}
