package vn.ubkt.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.support.Browser;
import vn.ubkt.support.Http;
import vn.ubkt.support.OverHttp;
import vn.ubkt.support.PortalDatabase;
import vn.ubkt.support.Reply;
import vn.ubkt.support.StatementCounter;

/** The page of the trail as an auditor meets it. */
class AuditSearchPageIT extends OverHttp {

    private static final String PAGE = "audit/search.xhtml";
    private static final String PASSWORD = "mat khau cua can bo kiem soat";
    private static final int BUDGET = 15;

    private TrailWorld world;
    private Http auditor;

    @BeforeEach
    void anAuditorSignsIn() throws SQLException {
        world = TrailWorld.create();
        world.appointAuditor(world.root(), PASSWORD);
        append(60);
        auditor = visitor();
        Reply login = auditor.get("login.xhtml");
        auditor.follow(auditor.submit(login, "login", "login:signIn",
            Map.of("login:userName", world.userName(), "login:password", PASSWORD)));
    }

    @Test
    void showsTheNewestEntriesInWords() {
        Reply page = auditor.get(PAGE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("#list\\:rows_data > tr")).hasSize(50).first()
            .satisfies(row -> assertThat(row.text()).contains("Nguyễn Thị Ánh", "Đăng nhập", "Tài khoản"));
        assertThat(page.html().select("#list\\:rows_data > tr").get(1).text()).contains("Mở kỳ báo cáo", "UNKNOWN_KIND", "số: 60");
    }

    @Test
    void theFilterStandsInTheAddressAndAForeignCodeFindsNothing() {
        Reply page = auditor.get(PAGE);
        Reply found = auditor.submit(page, "filter", "filter:find", Map.of("filter:object", "p7", "filter:account", "anh"));

        assertThat(found.location().orElseThrow()).contains("object=p7", "account=anh");
        assertThat(auditor.follow(found).html().select("#list\\:rows_data > tr")).singleElement()
            .satisfies(row -> assertThat(row.text()).contains("p7"));
        assertThat(auditor.get(PAGE + "?object=nowhere").html().select(".empty__title")).hasSize(1);
        assertThat(auditor.get(PAGE + "?from=31/02/2023&action=%3Cscript%3E").body()).doesNotContain("<script>\"");
    }

    @Test
    void keepsToItsBudgetOfStatements() throws SQLException {
        auditor.get(PAGE);
        var counter = StatementCounter.start();

        auditor.get(PAGE);

        var sent = counter.stop();
        assertThat(sent.total()).as(sent.calls().toString()).isLessThan(BUDGET);
    }

    @Test
    void theExportSaysWhoTookItAndHoldsAllRows() {
        Reply page = auditor.get(PAGE + "?action=PERIOD_OPENED");

        Reply file = auditor.submit(page, "tools", "tools:export", Map.of());

        assertThat(file.header("Content-Disposition")).hasValueSatisfying(name -> assertThat(name).contains("audit-", ".csv"));
        assertThat(file.body()).startsWith("\ufeff\"Người kết xuất: Nguyễn Thị Ánh");
        assertThat(file.body().lines()).hasSize(62).last().satisfies(line -> assertThat(line).contains("\"Mở kỳ báo cáo\";", "\"p1\""));
    }

    @Test
    void aVisitorIsSentToSignIn() {
        assertThat(visitor().get(PAGE).location().orElseThrow()).contains("login");
    }

    @Test
    void theBrowserTurnsPagesAndChecksTheChain() throws SQLException {
        try (var browser = Browser.open()) {
            Page page = browser.visit(base().resolve(PAGE));
            page.fill("#login\\:userName", world.userName());
            page.fill("#login\\:password", PASSWORD);
            page.click("#login\\:signIn");
            page.waitForSelector("#list\\:rows");
            Browser.screenshot(page, "audit-search");
            Browser.requireAccessible(page);

            page.click(".ui-paginator-next");
            page.waitForSelector("text=/số: 5$/");
            page.click("#tools\\:verify");
            page.waitForSelector("text=Chuỗi nhật ký nguyên vẹn.");
            world.tamper("delete from audit_entry where tenant_id = :root and sequence = 9");
            page.click("#tools\\:verify");
            page.waitForSelector("text=Chuỗi nhật ký không còn nguyên vẹn kể từ mục số 9.");

            Browser.screenshot(page, "audit-search-broken");
            page.setInputFiles("#compare\\:file", new FilePayload("audit-heads.txt", "text/plain", HeadsFile.write(List.of()).getBytes()));
            page.click("#compare\\:start");
            page.waitForSelector("text=Tệp đã lưu không có nhật ký của đảng bộ này.");
            assertThat(browser.errors()).isEmpty();
        }
    }

    private void append(int entries) throws SQLException {
        try (var app = PortalDatabase.app(); var statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("select set_config('ubkt.unit', '" + world.root() + "', true)");
            statement.execute("select audit_append(" + world.account() + ", 'PERIOD_OPENED', 'UNKNOWN_KIND', 'p' || n, "
                + "'{\"number\":\"' || n || '\"}') from generate_series(1, " + entries + ") n");
            app.commit();
        }
    }
}
