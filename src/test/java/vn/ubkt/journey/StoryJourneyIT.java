package vn.ubkt.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.journey.world.Cells;
import vn.ubkt.journey.world.DemoPeople;
import vn.ubkt.journey.world.DemoProvince;
import vn.ubkt.journey.world.Screen;
import vn.ubkt.support.Browser;
import vn.ubkt.support.OverHttp;
import vn.ubkt.support.PortalDatabase;

/** What the portal is for, in a real browser: a figure goes from a clerk's cell into a total and a bulletin, and can be followed back. */
class StoryJourneyIT extends OverHttp {

    private static final String DISTRICT = "Huyện ủy Phong Điền";
    private static final String SENDER = "TTH.PDI";
    private static final String LATE_SENDER = "TTH.QDI";
    private static final Pattern CALLED_TO_ACCOUNT = Pattern.compile("bị (cấp ủy và UBKT|tố cáo)");
    private static final Pattern DENOUNCED = Pattern.compile("bị tố cáo");
    private static final int MEMBERS_BY_DUES = Cells.slot("S01", "C");
    private static final List<String> PUBLISHED = List.of("978", "7.213", "976", "5.975", "35", "109", "458", "10", "570", "12.646", "794", "746", "8",
        "780", "131", "3");

    private Browser browser;
    private long lastRevision;
    private long lastVerdict;

    @BeforeEach
    void remember() {
        browser = Browser.open();
        lastRevision = Long.parseLong(DemoProvince.value("select max(id) from submission_revision"));
        lastVerdict = Long.parseLong(DemoProvince.value("select max(id) from verdict"));
    }

    /** What is over stays as the demo has it: other tests count on its figures. */
    @AfterEach
    void putThePastBack() throws SQLException {
        browser.close();
        String past = " period_id = (select id from period where public_id = '" + DemoProvince.period(DemoProvince.FIRST_HALF) + "') and ";
        try (var superuser = PortalDatabase.superuser(); var statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("delete from verdict where" + past + "id > " + lastVerdict);
            statement.execute("delete from revision_form where" + past + "revision_id > " + lastRevision);
            statement.execute("delete from submission_revision where" + past + "id > " + lastRevision);
        }
    }

    @Test
    void aReturnedFormIsMendedAcceptedAddedUpAndOpened() {
        clerkMendsAndSends();
        compilerAccepts();
        compilerFollowsTheFigure();

        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void aBulletinIsReleasedByASecondPersonReadBelowAndMarkedWhenItsSourceChanges() throws IOException {
        String draft = compilerComposes();
        String released = viceChairmanReleases(draft);
        readerReadsAndPrints(released);
        sourceChanges();
        theReleasedFigureStandsAndIsMarked(released);

        assertThat(browser.errors()).isEmpty();
    }

    private void clerkMendsAndSends() {
        Screen clerk = Screen.of(browser, base(), DemoPeople.PHONG_DIEN_COMPILER).shoot("story-01-home-of-the-clerk");
        clerk.go("reporting/submission/forms.xhtml?period=" + DemoProvince.period(DemoProvince.OPEN_PERIOD));
        assertThat(clerk.row("S01").innerText()).contains("Bị trả lại", "Lý do: Biểu S01");
        clerk.shoot("story-02-forms-with-a-returned-one");
        clerk.follow(clerk.row("S01").locator("td a")).awaitText("Cấp trên trả lại");
        clerk.type(MEMBERS_BY_DUES, "48");
        assertThat(clerk.find("[data-grid-state]").innerText()).matches("1 ô chưa lưu|Đang lưu 1 ô…|Đã lưu\\..*");
        clerk.shoot("story-03-cell-changed");
        clerk.follow(clerk.find("#entry\\:save")).awaitText("Đã lưu.");
        clerk.follow(clerk.find("#entry\\:check")).awaitText("Kết quả soát lỗi");
        clerk.shoot("story-04-form-checked");
        clerk.go("reporting/submission/forms.xhtml?period=" + DemoProvince.period(DemoProvince.OPEN_PERIOD));
        clerk.pressAndAgree(clerk.find("#sendForm\\:sendAll")).awaitText("Đã gửi lần 2");
        clerk.shoot("story-05-set-sent");
    }

    private void compilerAccepts() {
        Screen compiler = Screen.of(browser, base(), DemoPeople.PROVINCE_COMPILER);
        compiler.go("reporting/submission/inbox.xhtml?period=" + DemoProvince.period(DemoProvince.OPEN_PERIOD));
        compiler.shoot("story-06-worklist");
        compiler.pressAndAgree(compiler.row(DISTRICT).locator("button")).awaitText("Các biểu trong báo cáo");
        compiler.follow(compiler.find("nav.choices a").getByText("S01", new Locator.GetByTextOptions().setExact(true)));
        compiler.shoot("story-07-sending-opened");
        compiler.pressAndAgree(compiler.find("#acceptForm\\:accept")).awaitText("Đã tiếp nhận báo cáo của " + DISTRICT);
        assertThat(compiler.page().locator("main").innerText()).contains(DISTRICT);
    }

    private void compilerFollowsTheFigure() {
        Screen compiler = Screen.of(browser, base(), DemoPeople.PROVINCE_COMPILER);
        String period = DemoProvince.period(DemoProvince.OPEN_PERIOD).toString();
        compiler.go("reporting/consolidation/sheet.xhtml?period=" + period + "&form=S01").shoot("story-08-consolidated-form");
        String total = compiler.cell(MEMBERS_BY_DUES).locator("a:visible").innerText();

        compiler.follow(compiler.cell(MEMBERS_BY_DUES).locator("a:visible")).shoot("story-09-figure-opened");
        assertThat(compiler.find("main tfoot .count").innerText()).isEqualTo(total);
        assertThat(figures(compiler.find("main tbody .count"))).isEqualTo(figure(total));
        String ofDistrict = compiler.row(DISTRICT).locator(".count").innerText();
        assertThat(figure(ofDistrict)).isEqualTo(Long.parseLong(DemoProvince.value("select total[?] from revision_form where form_code = 'S01' "
            + "and revision_id = (select id from submission_revision where public_id = cast(? as uuid))", MEMBERS_BY_DUES + 1,
            DemoProvince.sending(SENDER, DemoProvince.OPEN_PERIOD))));

        compiler.follow(compiler.row(DISTRICT).locator("a.count")).awaitText("Nguồn số liệu: " + DISTRICT).shoot("story-10-district-opened");
        assertThat(compiler.find("main tfoot .count").innerText()).isEqualTo(ofDistrict);
        assertThat(compiler.row("Cấp mình thực hiện").locator(".count").innerText()).isEqualTo("48");
        assertThat(figures(compiler.find("main tbody .count"))).isEqualTo(figure(ofDistrict));
        compiler.back().awaitText("Nguồn số liệu: Tỉnh ủy");
        compiler.back().awaitText("Tổng hợp số liệu");
        assertThat(compiler.cell(MEMBERS_BY_DUES).locator("a:visible").innerText()).isEqualTo(total);
        Screen.dark(browser, base(), DemoPeople.PROVINCE_COMPILER)
            .go("reporting/consolidation/sheet.xhtml?period=" + period + "&form=F01").shoot("story-08-consolidated-form-dark");
    }

    private String compilerComposes() {
        Screen compiler = Screen.of(browser, base(), DemoPeople.PROVINCE_COMPILER).go("bulletin/list.xhtml").shoot("story-11-bulletins");
        compiler.follow(compiler.find("a").getByText("Soạn bản tin"));
        compiler.find("#edit\\:name").fill("kết quả công tác kiểm tra, giám sát nửa nhiệm kỳ 2020 – 2025");
        compiler.find("#edit\\:place").fill("Huế");
        block(compiler, 0, DemoProvince.HALF_TERM);
        tick(compiler, 0, new Locator.FilterOptions().setHasNotText(DENOUNCED), 14);
        block(compiler, 1, DemoProvince.FIRST_HALF);
        tick(compiler, 1, new Locator.FilterOptions().setHasText(CALLED_TO_ACCOUNT), 4);
        compiler.follow(compiler.find("#edit\\:save")).page().waitForURL(Pattern.compile(".*[?]id=.*"));
        compiler.shoot("story-12-bulletin-composed");
        compiler.follow(compiler.find("a").getByText("Xem trước khi phát hành")).awaitText("Công tác kiểm tra, giám sát của cấp ủy các cấp");
        assertThat(compiler.find("#act")).as("a compiler cannot release").satisfies(act -> assertThat(act.count()).isZero());
        compiler.shoot("story-13-compiler-cannot-release");
        return compiler.page().url();
    }

    private static void block(Screen compiler, int number, String period) {
        String id = "#edit\\:block\\:" + number + "\\:";
        compiler.find("#edit\\:add").click();
        compiler.find(id + "heading").waitFor();
        atRest(compiler);
        compiler.find(id + "heading").fill(period);
        compiler.find(id + "period").click();
        Locator offered = compiler.find(id + "period_panel li").filter(new Locator.FilterOptions().setHasText(period));
        offered.waitFor();
        offered.click();
        compiler.find(id + "period_label").filter(new Locator.FilterOptions().setHasText(period)).waitFor();
        atRest(compiler);
        assertThat(compiler.find(id + "period_label").innerText()).startsWith(period);
    }

    /** Waits until the page has asked and drawn everything: what is clicked earlier would be drawn over. */
    private static void atRest(Screen screen) {
        screen.page().waitForFunction("() => window.PrimeFaces.ajax.Queue.isEmpty()");
    }

    private static void tick(Screen compiler, int block, Locator.FilterOptions wanted, int number) {
        Locator rows = compiler.find(".bulletin__lines").nth(block).locator("tbody tr:has(.ui-chkbox)").filter(wanted);
        assertThat(rows.count()).isEqualTo(number);
        for (Locator row : rows.all()) {
            row.locator(".ui-chkbox-box").click();
        }
    }

    private String viceChairmanReleases(String draft) {
        Screen vice = Screen.of(browser, base(), DemoPeople.PROVINCE_VICE_CHAIRMAN).go(draft).shoot("story-14-before-release");
        vice.pressAndAgree(vice.find("#act\\:release")).page().waitForURL(Pattern.compile(".*read.xhtml[?]id=.*"));
        vice.awaitText("Đã phát hành bản tin").shoot("story-15-released");
        return vice.page().url();
    }

    private void readerReadsAndPrints(String released) throws IOException {
        Screen reader = Screen.of(browser, base(), DemoPeople.QUANG_DIEN_CHAIRMAN).go("bulletin/list.xhtml");
        reader.follow(reader.find("main table a").first());
        assertThat(reader.page().url()).isEqualTo(released);
        assertThat(reader.find(".bulletin__figures .count").allInnerTexts()).containsAll(PUBLISHED).hasSize(18);
        reader.shoot("story-16-read-in-a-district");
        Screen.dark(browser, base(), DemoPeople.CELL_SECRETARY).go(released).shoot("story-16-read-dark");

        var download = reader.page().waitForDownload(() -> reader.find("#tools\\:pdf").click());
        byte[] pdf = Files.readAllBytes(download.path());
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains(PUBLISHED).contains("kết quả công tác kiểm tra, giám sát", "Huế");
        }
    }

    /** A district's accepted sending is reopened, one figure in it rises by one, and it is accepted again. */
    private void sourceChanges() {
        String period = DemoProvince.period(DemoProvince.FIRST_HALF).toString();
        String review = "reporting/submission/review.xhtml?revision=";
        long sent = Long.parseLong(DemoProvince.value("select own[?] from revision_form where form_code = 'S01' and revision_id = "
            + "(select id from submission_revision where public_id = cast(? as uuid))", MEMBERS_BY_DUES + 1,
            DemoProvince.sending(LATE_SENDER, DemoProvince.FIRST_HALF)));
        Screen chairman = Screen.of(browser, base(), DemoPeople.PROVINCE_CHAIRMAN)
            .go(review + DemoProvince.sending(LATE_SENDER, DemoProvince.FIRST_HALF));
        chairman.find("#reopenForm\\:reason").fill("Bổ sung một đảng viên được kiểm tra về đảng phí.");
        chairman.follow(chairman.find("#reopenForm\\:reopen")).awaitText("Đã mở lại báo cáo").shoot("story-17-reopened");
        Screen clerk = Screen.of(browser, base(), DemoPeople.QUANG_DIEN_COMPILER).go("reporting/submission/entry.xhtml?period=" + period + "&form=S01");
        clerk.type(MEMBERS_BY_DUES, String.valueOf(sent + 1)).follow(clerk.find("#entry\\:save")).awaitText("Đã lưu.");
        clerk.go("reporting/submission/forms.xhtml?period=" + period).pressAndAgree(clerk.find("#sendForm\\:sendAll")).awaitText("Đã gửi lần 2");
        Screen compiler = Screen.of(browser, base(), DemoPeople.PROVINCE_COMPILER)
            .go(review + DemoProvince.sending(LATE_SENDER, DemoProvince.FIRST_HALF));
        compiler.follow(compiler.find("#openForm\\:open")).awaitText("Các biểu trong báo cáo");
        compiler.pressAndAgree(compiler.find("#acceptForm\\:accept")).awaitText("Đã tiếp nhận báo cáo của");
    }

    private void theReleasedFigureStandsAndIsMarked(String released) {
        Screen reader = Screen.of(browser, base(), DemoPeople.PROVINCE_COMPILER).go(released)
            .awaitText("Số liệu gốc đã thay đổi sau khi phát hành").shoot("story-18-source-changed");
        assertThat(reader.find(".bulletin__figures .count").allInnerTexts()).containsAll(PUBLISHED);
        Locator marked = reader.find(".bulletin__figures tr:has(.bulletin__change)");
        assertThat(marked.allInnerTexts()).singleElement().asString().contains("12.646", "hiện nay: 12.647");
    }

    private static long figures(Locator counts) {
        return counts.allInnerTexts().stream().filter(text -> text.matches("[0-9.]+")).mapToLong(StoryJourneyIT::figure).sum();
    }

    private static long figure(String text) {
        return Long.parseLong(text.replace(".", ""));
    }
}
