package vn.ubkt.journey.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import vn.ubkt.support.Http;
import vn.ubkt.support.PortalDatabase;
import vn.ubkt.support.Reply;

/**
 * The first day of an installation for real work, step after step on one portal: nobody gets in but two administrators with a code
 * each, and neither of them alone gets to a figure. The mode is left unset, as whoever installs may forget it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProductionIT {

    private static final String DATABASE = "production";
    private static final String PUBLISHED = "Minh-hoa-2023";
    private static final String SETUP = "access/setup.xhtml";
    private static final List<String> PAGES = List.of("", "index.xhtml", "choose-unit.xhtml", "reporting/submission/forms.xhtml",
        "reporting/submission/entry.xhtml", "reporting/consolidation/sheet.xhtml", "bulletin/list.xhtml", "organisation/tree.xhtml",
        "access/accounts.xhtml", "access/grants.xhtml", "audit/search.xhtml", "khong-co.xhtml");
    private static final List<String> FIGURES = List.of("reporting/submission/forms.xhtml", "reporting/submission/inbox.xhtml",
        "reporting/submission/check.xhtml", "reporting/submission/entry.xhtml?form=F01", "reporting/consolidation/sheet.xhtml", "bulletin/list.xhtml",
        "bulletin/compose.xhtml");

    private static OwnPortal portal;

    @BeforeAll
    static void start() throws IOException, SQLException {
        PortalDatabase.createEmpty(DATABASE);
        portal = OwnPortal.start("it-production", DATABASE, Map.of());
        portal.awaitReady();
    }

    @AfterAll
    static void stop() throws IOException {
        if (portal != null) {
            portal.close();
        }
    }

    @Test
    @Order(1)
    void withoutALoginThereIsTheLoginTheSetUpAndNothingElse() {
        for (String page : PAGES) {
            Http stranger = portal.visitor();
            Reply answer = stranger.get(page);
            assertThat(answer.location()).as(page).hasValueSatisfying(address -> assertThat(address).endsWith("/login.xhtml"));
            requireNoDemo(stranger.follow(answer));
        }
        Reply setup = portal.visitor().get(SETUP);
        assertThat(setup.status()).isEqualTo(200);
        requireNoDemo(setup);
        assertThat(setup.header("Strict-Transport-Security")).hasValue("max-age=31536000");
        assertThat(portal.visitor().get("health").body()).isEqualTo("ok");
    }

    @Test
    @Order(2)
    void withoutBothCodesNothingIsFounded() {
        String[] codes = FirstDay.codes(portal);
        for (String[] wrong : List.of(new String[] {codes[0], codes[0]}, new String[] {codes[1], codes[1]}, new String[] {codes[1], codes[0]},
            new String[] {codes[0], "ABCDEFGHJKLMNPQRSTUV"})) {
            Reply answer = FirstDay.found(portal.visitor(), FirstDay.filledIn(wrong));

            assertThat(FirstDay.said(answer)).contains("Mã thiết lập không đúng.");
        }
        requireNobody();
    }

    @Test
    @Order(3)
    void oneNameForBothAdministratorsIsRefused() {
        Map<String, String> fields = FirstDay.filledIn(FirstDay.codes(portal));
        fields.put("setup:second:userName", FirstDay.FIRST);

        assertThat(FirstDay.said(FirstDay.found(portal.visitor(), fields))).contains("Tên đăng nhập này đã có người dùng.");
        requireNobody();
    }

    @Test
    @Order(4)
    void aTextThatCannotBeStoredIsRefusedInItsField() {
        Map<String, String> fields = FirstDay.filledIn(FirstDay.codes(portal));
        fields.put("setup:name", "Tỉnh ủy\0Sông Hương");
        assertThat(FirstDay.said(FirstDay.found(portal.visitor(), fields))).contains("Tên cấp ủy: có ký tự điều khiển");

        fields.put("setup:name", "Sông Hương ".repeat(50));
        Reply answer = FirstDay.found(portal.visitor(), fields);
        assertThat(FirstDay.said(answer)).contains("Tên cấp ủy phải có từ 1 đến 200 ký tự.");
        assertThat(answer.html().select("[name='setup:name']").val()).hasSize(550);
        requireNobody();
    }

    @Test
    @Order(5)
    void aPasswordThatTheDemoPublishesIsRefused() {
        Map<String, String> fields = FirstDay.filledIn(FirstDay.codes(portal));
        fields.putAll(Map.of("setup:second:password", PUBLISHED, "setup:second:repeated", PUBLISHED));

        assertThat(FirstDay.said(FirstDay.found(portal.visitor(), fields)))
            .contains("Mật khẩu này đã được công bố trong tài liệu dùng thử nên không được dùng.");
        requireNobody();
    }

    @Test
    @Order(6)
    void twoAdministratorsWithTheirCodesFoundTheCommitteeOnce() {
        Http visitor = portal.visitor();
        String[] codes = FirstDay.codes(portal);
        Reply open = visitor.get(SETUP);
        Reply done = visitor.follow(FirstDay.found(visitor, FirstDay.filledIn(codes)));

        assertThat(done.uri().getPath()).isEqualTo("/login.xhtml");
        assertThat(FirstDay.said(done)).contains("Cổng đã được thiết lập.");
        Reply gone = portal.visitor().get(SETUP);
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.html().title()).startsWith("Không tìm thấy");
        assertThat(FirstDay.said(visitor.follow(visitor.submit(open, "setup", "setup:found", FirstDay.filledIn(codes)))))
            .doesNotContain("Mời đồng chí đăng nhập");
        assertThat(value("select count(*) from account")).isEqualTo("2");
        assertThat(value("select string_agg(name, ',') from unit_name")).isEqualTo("Tỉnh ủy Sông Hương");
    }

    @Test
    @Order(7)
    void bothCookiesGoOverHttpsOnlyAndAreHiddenFromScriptsAndOtherSites() {
        Reply in = FirstDay.signIn(portal.visitor(), FirstDay.FIRST);

        List<String> cookies = in.headers().allValues("Set-Cookie");
        assertThat(cookies).anyMatch(cookie -> cookie.startsWith("KTGS_LOGIN=")).anyMatch(cookie -> cookie.startsWith("KTGS_SESSION="));
        assertThat(cookies).allSatisfy(cookie -> assertThat(List.of(cookie.split("; "))).contains("Secure", "HttpOnly", "Path=/")
            .anyMatch(part -> part.equalsIgnoreCase("SameSite=Lax")));
    }

    @Test
    @Order(8)
    void anAdministratorAloneObtainsNoFigure() {
        Http first = FirstDay.at(portal, FirstDay.FIRST);
        FirstDay.openPeriod(first);
        requireNoFigures(first);

        Reply own = first.get("access/account.xhtml?id=" + value("select public_id from account where user_name = ?", FirstDay.FIRST));
        FirstDay.ask(first, own, "COMPILER");
        FirstDay.hire(first, "nguoi.thu.ba", "COMPILER");
        Reply waiting = first.get("access/grants.xhtml");

        assertThat(waiting.html().select("[id^=grants:roles][id$=confirm]")).isEmpty();
        first.ajax(waiting, "grants", "grants:roles:0:confirm", "grants", Map.of());
        first.ajax(waiting, "grants", "grants:roles:1:confirm", "grants", Map.of());
        assertThat(value("select count(*) from role_grant where state = 'ACTIVE' and role_code <> 'ADMIN'")).isEqualTo("0");
        requireNoFigures(FirstDay.at(portal, FirstDay.FIRST));
    }

    @Test
    @Order(9)
    void oneHalfOfACodeOpensNoAccount() {
        Http first = FirstDay.at(portal, FirstDay.FIRST);
        Reply page = first.get("access/account.xhtml?id=" + value("select public_id from account where user_name = 'nguoi.thu.ba'"));
        String half = first.ajax(page, "code", "code:ask", "code", Map.of()).update("code").select("strong").text();

        assertThat(half).isNotEmpty();
        assertThat(FirstDay.said(FirstDay.setPassword(portal.visitor(), "nguoi.thu.ba", half, half))).contains("mã không đúng");
        Http second = FirstDay.at(portal, FirstDay.SECOND);
        Reply waiting = second.get("access/grants.xhtml");
        String other = second.ajax(waiting, "grants", "grants:codes:0:confirmCode", "grants", Map.of()).update("grants").select("strong").text();
        Reply set = portal.visitor().follow(FirstDay.setPassword(portal.visitor(), "nguoi.thu.ba", half, other));

        assertThat(set.uri().getPath()).isEqualTo("/login.xhtml");
        requireNoFigures(FirstDay.at(portal, "nguoi.thu.ba"));
    }

    @Test
    @Order(10)
    void withTheSecondPersonTheRoleHolds() {
        Http second = FirstDay.at(portal, FirstDay.SECOND);
        for (Reply waiting = second.get("access/grants.xhtml"); !waiting.html().select("[id='grants:roles:0:confirm']").isEmpty();
             waiting = second.get("access/grants.xhtml")) {
            second.ajax(waiting, "grants", "grants:roles:0:confirm", "grants", Map.of());
        }

        Reply forms = FirstDay.at(portal, "nguoi.thu.ba").get("reporting/submission/forms.xhtml");
        assertThat(forms.status()).isEqualTo(200);
        requireNoDemo(forms);
        assertThat(value("select count(*) from role_grant where state = 'ACTIVE' and role_code = 'COMPILER'")).isEqualTo("2");
    }

    @Test
    @Order(11)
    void aDemoDoesNotStartOnItAndLoadsNothing() throws IOException {
        try (OwnPortal demo = OwnPortal.start("it-refused", DATABASE, Map.of("UBKT_MODE", "demo"))) {
            demo.awaitLine("founded in mode");

            assertThat(demo.log().lines()).anyMatch(line -> line.endsWith("] this database was founded in mode PRODUCTION and cannot be used in mode DEMO"));
            assertThat(demo.answers(200)).isFalse();
        }
        assertThat(value("select mode from installation")).isEqualTo("PRODUCTION");
        assertThat(value("select count(*) from account where user_name like '%.tinh'")).isEqualTo("0");
        assertThat(value("select count(*) from unit")).isEqualTo("1");
        assertThat(portal.answers(200)).isTrue();
    }

    @Test
    @Order(12)
    void whatWasSavedOutlivesAServerKilledInTheMidstOfSaving() throws Exception {
        try (var clerk = new KilledClerk(portal, period())) {
            List<Typist.Kept> kept = clerk.typeUntilKilled();
            portal.start().awaitReady();

            assertThat(kept).allSatisfy(form -> assertThat(clerk.stored(form)).as(form.form()).isIn(form.acknowledged(), form.withAll()));
            clerk.takeUpTheCellsThatWereNotSent();
        }
    }

    private static String period() {
        return value("select public_id from period");
    }

    private static void requireNoFigures(Http person) {
        for (String page : FIGURES) {
            Reply answer = person.get(page + (page.contains("?") ? "&" : "?") + "period=" + period());
            assertThat(answer.status()).as(page).isEqualTo(409);
            assertThat(answer.html().select("main").text()).as(page).contains("không có quyền");
        }
    }

    private static void requireNoDemo(Reply page) {
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().text()).doesNotContainIgnoringCase("minh họa").doesNotContain(PUBLISHED);
    }

    private static void requireNobody() {
        assertThat(value("select count(*) from account")).isEqualTo("0");
        assertThat(portal.visitor().get(SETUP).status()).isEqualTo(200);
    }

    static String value(String sql, Object... parameters) {
        try (var superuser = PortalDatabase.superuser(DATABASE); var query = superuser.prepareStatement(sql)) {
            for (int at = 0; at < parameters.length; at++) {
                query.setObject(at + 1, parameters[at]);
            }
            try (var row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }
}
