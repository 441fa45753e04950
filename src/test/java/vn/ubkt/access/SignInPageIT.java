package vn.ubkt.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.support.Http;
import vn.ubkt.support.OverHttp;
import vn.ubkt.support.Reply;
import vn.ubkt.support.StatementCounter;
import vn.ubkt.support.Tenants;
import vn.ubkt.support.figures.TinyProvince;

class SignInPageIT extends OverHttp {

    private static final String PAGE = "access/sessions.xhtml";

    private long province;

    @BeforeEach
    void foundAProvince() throws SQLException {
        province = Tenants.province().id();
        People.forgetFailures();
    }

    @Test
    void wrongNameWrongPasswordAndSuspendedAccountGetOneAnswer() throws SQLException {
        var known = People.at(province);
        var suspended = People.at(province);
        People.suspend(suspended);

        var answers = new String[] {notice(signIn(visitor(), known, "sai mật khẩu rồi")), notice(signIn(visitor(), "nobody.here", People.PASSWORD)),
            notice(signIn(visitor(), suspended, People.PASSWORD))};

        assertThat(answers).containsOnly("Tên đăng nhập hoặc mật khẩu không đúng.");
    }

    @Test
    void afterFiveFailuresANameHasToWaitEvenWithTheRightPassword() throws SQLException {
        var name = People.at(province);
        for (var i = 0; i < 5; i++) {
            signIn(visitor(), name, "sai mật khẩu rồi");
        }

        var sixth = signIn(visitor(), name, People.PASSWORD);

        assertThat(notice(sixth)).matches("Đã nhập sai nhiều lần. Đề nghị thử lại sau \\d{1,2} giây.");
        assertThat(sixth.location()).isEmpty();
    }

    @Test
    void signingInRenewsTheSessionAndGivesACookieThatEndsWithTheBrowser() throws SQLException {
        var visitor = visitor();
        visitor.get("login.xhtml");
        var before = cookie(visitor, "KTGS_SESSION");

        var reply = signIn(visitor, People.at(province), People.PASSWORD);

        assertThat(cookie(visitor, "KTGS_SESSION")).isNotEqualTo(before);
        assertThat(reply.headers().allValues("Set-Cookie")).filteredOn(cookie -> cookie.startsWith("KTGS_LOGIN=")).singleElement()
            .satisfies(cookie -> assertThat(cookie).matches("KTGS_LOGIN=[\\w-]{43}; Path=/; HttpOnly; SameSite=Lax"));
    }

    @Test
    void thePageAskedForOpensAfterSigningIn() throws SQLException {
        var visitor = visitor();
        var asked = visitor.get(PAGE + "?from=mail");

        var reply = signIn(visitor, People.at(province), People.PASSWORD);

        assertThat(asked.location()).hasValueSatisfying(address -> assertThat(address).endsWith("/login.xhtml"));
        assertThat(reply.location()).hasValueSatisfying(address -> assertThat(address).endsWith("/" + PAGE + "?from=mail"));
    }

    @Test
    void aPartialRequestWithoutLoginIsLedToTheLoginPage() {
        var reply = visitor().get(PAGE, Map.of("Faces-Request", "partial/ajax"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.location()).contains("/login.xhtml");
    }

    @Test
    void aLoginStandsWithoutTheWebSession() throws SQLException {
        var visitor = signedIn(People.at(province));

        visitor.cookies().getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("KTGS_SESSION")).toList()
            .forEach(cookie -> visitor.cookies().getCookieStore().remove(base(), cookie));

        assertThat(visitor.get(PAGE).status()).isEqualTo(200);
    }

    @Test
    void theWebSessionWithoutTheLoginIsWorthNothing() throws SQLException {
        var visitor = signedIn(People.at(province));

        visitor.cookies().getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("KTGS_LOGIN")).toList()
            .forEach(cookie -> visitor.cookies().getCookieStore().remove(base(), cookie));

        assertThat(visitor.get(PAGE).location()).isPresent();
    }

    @Test
    void signingOutEverywhereEndsTheOtherBrowserAtItsNextClick() throws SQLException {
        var name = People.at(province);
        var here = signedIn(name);
        var there = signedIn(name);

        here.submit(here.get(PAGE), "sessions", "sessions:everywhere", Map.of());

        assertThat(there.get(PAGE).location()).hasValueSatisfying(address -> assertThat(address).endsWith("/login.xhtml"));
    }

    @Test
    void aSuspendedPersonIsOutAtTheNextClick() throws SQLException {
        var name = People.at(province);
        var visitor = signedIn(name);

        People.suspend(name);

        assertThat(visitor.get(PAGE).location()).isPresent();
    }

    @Test
    void withSeveralPostsOneIsChosenFirst() throws SQLException {
        var tiny = TinyProvince.found();
        var name = People.withoutPost(tiny.district());
        People.post(name, tiny.district());
        People.post(name, tiny.grassroots());
        var visitor = visitor();
        signIn(visitor, name, People.PASSWORD);

        var choice = visitor.follow(visitor.get(PAGE));
        var chosen = visitor.submit(choice, "choose", "choose:posts:1:post", Map.of());

        assertThat(choice.uri().getPath()).isEqualTo("/choose-unit.xhtml");
        assertThat(chosen.location()).hasValueSatisfying(address -> assertThat(address).endsWith("/" + PAGE));
        assertThat(visitor.get(PAGE).body()).contains("Đảng ủy " + tiny.code() + ".1.1");
    }

    @Test
    void withoutAPostThePortalSaysSo() throws SQLException {
        var visitor = signedIn(People.withoutPost(province));

        assertThat(visitor.follow(visitor.get(PAGE)).body()).contains("Tài khoản chưa được giao nhiệm vụ tại đơn vị nào");
    }

    @Test
    void aPageAsksOnceWhetherTheLoginStands() throws SQLException {
        var visitor = signedIn(People.at(province));
        var counter = StatementCounter.start();

        visitor.get("access/password.xhtml");

        assertThat(counter.stop().calls()).hasSize(1).allSatisfy((statement, calls) -> {
            assertThat(statement).contains("auth_session_check");
            assertThat(calls).isEqualTo(1);
        });
    }

    private Http signedIn(String name) {
        var visitor = visitor();
        assertThat(signIn(visitor, name, People.PASSWORD).location()).isPresent();
        return visitor;
    }

    private static Reply signIn(Http visitor, String name, String password) {
        return visitor.submit(visitor.get("login.xhtml"), "login", "login:signIn", Map.of("login:userName", name, "login:password", password));
    }

    private static String notice(Reply page) {
        return page.html().select("#notices .ui-messages-error-summary").text();
    }

    private static String cookie(Http visitor, String name) {
        return visitor.cookies().getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name)).findFirst()
            .orElseThrow().getValue();
    }
}
