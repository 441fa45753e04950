package vn.ubkt.exchange.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import vn.ubkt.journey.world.DemoPeople;
import vn.ubkt.journey.world.DemoProvince;
import vn.ubkt.shared.text.VietnameseText;
import vn.ubkt.support.Http;
import vn.ubkt.support.OverHttp;
import vn.ubkt.support.Reply;
import vn.ubkt.support.StatementCounter;

/** Papers are fetched under the rights of the pages they are of, and say how what they show stands. */
class PaperPrintIT extends OverHttp {

    private static final long BUDGET = 15;
    private static final String PRINT = "exchange/paper/print.xhtml?of=";

    @Test
    void aClerkPrintsADraft() throws IOException, SQLException {
        String text = text(printed(DemoPeople.AN_CUU_COMPILER, "own&form=F01&period=" + open()));

        assertThat(text).contains("ĐẢNG ỦY PHƯỜNG AN CỰU", "BẢN NHÁP", "Biểu F01", "NGƯỜI LẬP BIỂU");
    }

    @Test
    void whatWasSentIsPrintedAsItWasSent() throws IOException, SQLException {
        String first = DemoProvince.period(DemoProvince.FIRST_HALF).toString();
        String total = DemoProvince.value("select f.total[1] from revision_form f where f.form_code = 'F01' and f.revision_id = "
            + "(select id from submission_revision where public_id = ?::uuid)", DemoProvince.sending("TTH.HUE", DemoProvince.FIRST_HALF));

        String own = text(printed(DemoPeople.HUE_COMPILER, "own&form=F01&period=" + first));
        String sending = text(printed(DemoPeople.PROVINCE_COMPILER, "sending&form=F01&revision=" + DemoProvince.sending("TTH.HUE", DemoProvince.FIRST_HALF)));

        assertThat(List.of(own, sending)).allSatisfy(paper -> assertThat(paper).contains("Đã gửi lúc", "lần gửi số", "đã tiếp nhận", "CẤP MÌNH THỰC HIỆN",
            "CẤP DƯỚI BÁO CÁO", "TỔNG CỘNG", VietnameseText.number(Long.parseLong(total))));
    }

    @Test
    void wholeSetsAndTotalsStayWithinTheBudget() throws IOException, SQLException {
        assertThat(text(printed(DemoPeople.HUE_COMPILER, "own&period=" + open()))).contains("Danh mục biểu", "F01");
        assertThat(text(printed(DemoPeople.PROVINCE_COMPILER, "total&form=F22&period=" + DemoProvince.period(DemoProvince.HALF_TERM)))).contains("Biểu F22", "Số liệu chính thức");
        assertThat(text(printed(DemoPeople.PROVINCE_COMPILER, "total&basis=PREVIEW&period=" + open()))).contains("XEM TRƯỚC", "đơn vị trực thuộc");
        assertThat(text(printed(DemoPeople.PROVINCE_COMPILER, "sending&revision=" + DemoProvince.sending("TTH.NDO", DemoProvince.FIRST_HALF)))).contains("Danh mục biểu");
    }

    @Test
    void papersOfSiblingsSuperiorsAndStrangersAreNotFound() {
        Http hue = DemoPeople.signIn(visitor(), DemoPeople.HUE_COMPILER);
        String first = DemoProvince.period(DemoProvince.FIRST_HALF).toString();

        assertThat(List.of("sending&revision=" + DemoProvince.sending("TTH.QDI", DemoProvince.FIRST_HALF),
            "sending&revision=" + DemoProvince.sending("TTH", DemoProvince.FIRST_HALF), "sending&revision=" + UUID.randomUUID(),
            "sending&form=F99&revision=" + DemoProvince.sending("TTH.HUE.02", DemoProvince.FIRST_HALF),
            "total&form=F01&period=" + first + "&unit=" + DemoProvince.unitAddress("TTH.QDI"),
            "total&form=F01&period=" + first + "&unit=" + DemoProvince.unitAddress("TTH"), "own&form=F99&period=" + first,
            "own&form=F01&period=" + UUID.randomUUID(), "own&form=F01&period=" + DemoProvince.period(DemoProvince.HALF_TERM), "other", ""))
            .allSatisfy(address -> {
                Reply answer = hue.get(PRINT + address);
                assertThat(answer.status()).isEqualTo(404);
                assertThat(answer.body()).doesNotContain("%PDF");
            });
    }

    @Test
    void aSendingNobodyOpenedIsNotPrinted() {
        String closed = DemoProvince.sending("TTH.HUE.09", DemoProvince.OPEN_PERIOD);

        assertThat(DemoPeople.signIn(visitor(), DemoPeople.HUE_COMPILER).get(PRINT + "sending&revision=" + closed).status()).isEqualTo(404);
    }

    @Test
    void whoMaySeeNoFigurePrintsNone() {
        Http administrator = DemoPeople.signIn(visitor(), DemoPeople.PROVINCE_ADMIN);

        Reply answer = administrator.get(PRINT + "own&form=F01&period=" + open());

        assertThat(answer.status()).isNotEqualTo(200);
        assertThat(answer.body()).doesNotContain("%PDF");
    }

    private static String open() {
        return DemoProvince.period(DemoProvince.OPEN_PERIOD).toString();
    }

    private byte[] printed(String userName, String address) throws SQLException {
        Http person = DemoPeople.signIn(visitor(), userName);
        StatementCounter counter = StatementCounter.start();
        Reply paper = person.get(PRINT + address);
        StatementCounter.Count count = counter.stop();
        assertThat(paper.status()).as(address + paper.html().text()).isEqualTo(200);
        assertThat(count.total()).as(address + " " + count.calls()).isLessThanOrEqualTo(BUDGET);
        return paper.bytes();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
