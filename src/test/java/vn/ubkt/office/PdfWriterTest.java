package vn.ubkt.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class PdfWriterTest {

    private final PdfWriter writer = new PdfWriter();

    @Test
    void vietnameseTextCanBeReadBackFromTheFile() throws IOException {
        try (var pdf = Loader.loadPDF(writer.write(Samples.bulletin(1)))) {
            assertThat(text(pdf)).contains("ĐẢNG CỘNG SẢN VIỆT NAM", "TỈNH ỦY THỪA THIÊN HUẾ", "Số 05-BC/UBKTTU",
                    "Huế, ngày 05 tháng 7 năm 2023", "7.213 đảng viên", "T/M ỦY BAN KIỂM TRA", "K/T CHỦ NHIỆM", "PHÓ CHỦ NHIỆM",
                    "Trần Văn Đước", "Nơi nhận:", "Bảng 1. Kết quả kiểm tra, giám sát chuyên đề");
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (var pdf = Loader.loadPDF(writer.write(Samples.bulletin(12)))) {
            var fonts = new HashSet<String>();
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    fonts.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
            assertThat(fonts).contains("LiberationSerif", "LiberationSerif-Bold", "LiberationSerif-Italic")
                    .allMatch(name -> name.startsWith("LiberationSerif"));
        }
    }

    @Test
    void theFileIsTaggedAndSaysWhatItIs() throws IOException {
        try (var pdf = Loader.loadPDF(writer.write(Samples.bulletin(1)))) {
            var catalog = pdf.getDocumentCatalog();
            var metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);

            assertThat(catalog.getLanguage()).isEqualTo("vi");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Báo cáo sáu tháng đầu năm 2023");
            assertThat(metadata).contains("Kết quả công tác kiểm tra, giám sát và thi hành kỷ luật")
                    .containsPattern("pdfaid:part(>|=\")2").containsPattern("pdfaid:conformance(>|=\")A");
        }
    }

    @Test
    void headingsBecomeNestedBookmarks() throws IOException {
        try (var pdf = Loader.loadPDF(writer.write(Samples.bulletin(1)))) {
            var title = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();

            assertThat(title.getTitle()).isEqualTo("BÁO CÁO");
            assertThat(title.getFirstChild().getTitle()).isEqualTo("Phần thứ nhất: Kết quả thực hiện");
            assertThat(title.getFirstChild().getFirstChild().getTitle()).isEqualTo("I. Cấp ủy các cấp kiểm tra, giám sát");
        }
    }

    @Test
    void everyPageCarriesFooterPageNumberAndDraftMark() throws IOException {
        try (var pdf = Loader.loadPDF(writer.write(Samples.bulletin(40)))) {
            var pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(pdf, page)).as("page " + page)
                        .contains("Người kết xuất: Nguyễn Thị Hương", "000127", "Trang " + page + "/" + pages, "DỰ THẢO");
            }
        }
    }

    @Test
    void aFormOfThirtyThreeColumnsStaysWithinLandscapePages() throws IOException {
        try (var pdf = Loader.loadPDF(writer.write(Samples.sheet(60)))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var box = pdf.getPage(page - 1).getMediaBox();
                assertThat(box.getWidth()).isGreaterThan(box.getHeight());
                assertThat(glyphs(pdf, page)).isNotEmpty().allSatisfy(glyph -> {
                    assertThat(glyph.getX()).isGreaterThan(28);
                    assertThat(glyph.getX() + glyph.getWidth()).isLessThan(box.getWidth() - 20);
                    assertThat(glyph.getY()).isBetween(20f, box.getHeight() - 10);
                });
            }
        }
    }

    @Test
    void headingsOfASheetAreRepeatedAndSyllablesAndNumbersStayWhole() throws IOException {
        try (var pdf = Loader.loadPDF(writer.write(Samples.sheet(60)))) {
            assertThat(text(pdf, 2)).contains("Hình thức kỷ luật", "Nghiêm trọng", "Trưởng, phó phòng", "12.646");
        }
    }

    @Test
    void aLongTableBeginsOnThePageOfItsTitleAndEndsWithTheSignature() throws IOException {
        try (var pdf = Loader.loadPDF(writer.write(Samples.sheet(31)))) {
            assertThat(text(pdf, 1)).contains("THI HÀNH KỶ LUẬT ĐẢNG VIÊN", "Đảng ủy phường số 31 ");
            assertThat(text(pdf, 2)).contains("T/M ỦY BAN KIỂM TRA", "Lê Quốc Nghĩa").doesNotContain("Đảng ủy phường");
        }
    }

    @Test
    void aCharacterTheFontLacksDoesNotStopTheDocument() throws IOException {
        var body = DocumentMarkup.in("vi").paragraph("Ông 漢 \uD83D\uDE00 và \u0000 Hồ Đắc Ẩn").toXhtml();

        try (var pdf = Loader.loadPDF(writer.write(PdfDocument.letter("Thử", "Thử", body, "Thử")))) {
            assertThat(text(pdf)).contains("Hồ Đắc Ẩn");
        }
    }

    @Test
    void evenUncheckedContentReachesNoAddress(@TempDir Path folder) throws Exception {
        var calls = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            var picture = folder.resolve("picture.png");
            ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
            var web = "http://127.0.0.1:" + server.getAddress().getPort();
            var page = hostile(web, picture.toUri().toString());

            var bytes = writer.render(page);

            assertThat(calls).hasValue(0);
            assertThat(images(bytes)).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    private static Document hostile(String web, String file) {
        var page = new PdfPage(PdfDocument.letter("x", "x", "<p>x</p>", "x")).assemble();
        var body = page.getElementsByTagName("body").item(0);
        for (var source : new String[] {web + "/a.png", file}) {
            var image = page.createElement("img");
            image.setAttribute("src", source);
            image.setAttribute("alt", "x");
            body.appendChild(image);
        }
        var style = page.createElement("style");
        style.setTextContent("@import url('" + web + "/a.css'); @font-face { font-family: F; src: url('" + web + "/f.ttf'); -fs-font-subset: subset }"
                + " p { background-image: url('" + file + "') }");
        page.getElementsByTagName("head").item(0).appendChild(style);
        var link = page.createElement("link");
        link.setAttribute("rel", "stylesheet");
        link.setAttribute("href", web + "/b.css");
        page.getElementsByTagName("head").item(0).appendChild(link);
        return page;
    }

    private static Set<COSName> images(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            var names = new HashSet<COSName>();
            pdf.getPages().forEach(page -> page.getResources().getXObjectNames().forEach(names::add));
            return names;
        }
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }

    private static List<TextPosition> glyphs(PDDocument pdf, int page) throws IOException {
        var found = new ArrayList<TextPosition>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                found.add(position);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        return found;
    }
}
