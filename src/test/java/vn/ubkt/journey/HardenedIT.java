package vn.ubkt.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.microsoft.playwright.Page;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import vn.ubkt.journey.world.DemoPeople;
import vn.ubkt.support.Browser;
import vn.ubkt.support.Http;
import vn.ubkt.support.OverHttp;
import vn.ubkt.support.Reply;

/** What a stranger or a curious person tries on the wire. */
class HardenedIT extends OverHttp {

    private static final String CANARY = "\"><script>alert(1)</script>";
    private static final String ENCODED = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
    private static final List<String> INTERNALS = List.of("Exception", "vn.ubkt", "jakarta.", "org.", "com.sun", "PSQL", "select ", "at java", "Mojarra",
        "Payara", "GlassFish", "Stacktrace", "EclipseLink");
    private static final List<String> OUTSIDE = List.of("login.xhtml", "access/activate.xhtml", "health");
    private static final List<String> PROBES = List.of("WEB-INF/web.xml", ".//WEB-INF/web.xml", "./WEB-INF/web.xml", "%2e/WEB-INF/web.xml",
        "%2e%2e/WEB-INF/web.xml", "x/..;/WEB-INF/web.xml", ";x/WEB-INF/web.xml", "WEB-INF;x/web.xml", "WEB-INF/web.xml;x", "WEB-INF%2fweb.xml",
        "%57EB-INF/web.xml", "web-inf/web.xml", "WEB-INF./web.xml", "META-INF/MANIFEST.MF", "META-INF/maven/", "WEB-INF/classes/db/migration/",
        "WEB-INF/classes/META-INF/persistence.xml", "jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
        "jakarta.faces.resource/../WEB-INF/web.xml.xhtml", "jakarta.faces.resource/%2e%2e/%2e%2e/WEB-INF/web.xml.xhtml",
        "jakarta.faces.resource/web.xml.xhtml?loc=../../WEB-INF", "jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrt=sc&pfdrid=x",
        "WEB-INF/templates/base.xhtml", "WEB-INF/errors/error.xhtml", "resources/ubkt/js/../../../WEB-INF/web.xml", "..%5cWEB-INF%5cweb.xml",
        "%c0%ae%c0%ae/WEB-INF/web.xml", "login.xhtml/../WEB-INF/web.xml", "%00/WEB-INF/web.xml", "forms/forms-357-885.json", "demo/accounts.csv",
        "db/migration/V001__kernel.sql", "ArquillianServletRunner", "openapi", "metrics", "asadmin", "management/domain");

    @Test
    void everyAnswerCarriesTheSecurityHeadersAndNoCache() {
        Http person = DemoPeople.signIn(visitor(), DemoPeople.PROVINCE_COMPILER);
        for (Http who : List.of(visitor(), person)) {
            for (String page : OUTSIDE) {
                requireHeaders(who.get(page));
            }
        }
        requireHeaders(person.get("khong-co.xhtml"));
        requireHeaders(person.get("khong-co/gi-ca"));
        for (String page : List.of("index.xhtml", "reporting/submission/forms.xhtml", "reporting/consolidation/sheet.xhtml", "bulletin/list.xhtml", "organisation/tree.xhtml",
            "reporting/period/list.xhtml", "access/sessions.xhtml", "access/password.xhtml")) {
            Reply reply = person.get(page);
            assertThat(reply.status()).as(page).isEqualTo(200);
            requireHeaders(reply);
            assertThat(directives(reply).get("script-src")).as(page).contains("'nonce-");
        }
    }

    @Test
    void redirectsRefusalsFilesAndPartialAnswersCarryThemToo() {
        Http stranger = visitor();
        Reply away = stranger.get("bulletin/list.xhtml");
        assertThat(away.status()).isEqualTo(302);
        requireHeaders(away);
        requireHeaders(stranger.get("bulletin/list.xhtml", Map.of("Faces-Request", "partial/ajax")));
        requireHeaders(stranger.get("WEB-INF/web.xml"));
        requireHeaders(stranger.get("login.xhtml?x=%00"));
        requireHeaders(stranger.submit(stranger.get("login.xhtml"), "login", "login:signIn", Map.of()));

        Http twoPosts = visitor();
        Reply in = twoPosts.submit(twoPosts.get("login.xhtml"), "login", "login:signIn",
            Map.of("login:userName", "tonghop.phongmy", "login:password", "Minh-hoa-2023"));
        requireHeaders(in);
        Reply toChoose = twoPosts.get("bulletin/list.xhtml");
        assertThat(toChoose.location()).hasValueSatisfying(address -> assertThat(address).endsWith("choose-unit.xhtml"));
        requireHeaders(toChoose);

        Http compiler = DemoPeople.signIn(visitor(), DemoPeople.PROVINCE_COMPILER);
        Reply compose = compiler.get("bulletin/compose.xhtml");
        requireHeaders(compiler.ajax(compose, "edit", "edit:add", "edit:blocks", Map.of()));
        requireHeaders(compiler.get("reporting/submission/entry.xhtml?form=F01&period=00000000-0000-0000-0000-000000000000"));
    }

    @Test
    void whatIsDownloadedCarriesThemToo() {
        Http auditor = DemoPeople.signIn(visitor(), DemoPeople.PROVINCE_AUDITOR);
        Reply search = auditor.get("audit/search.xhtml");
        Reply file = auditor.submit(search, search.html().select("[name$=export]").parents().select("form").attr("id"),
            search.html().select("[name$=export]").attr("name"), Map.of());

        assertThat(file.header("Content-Disposition")).hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
        requireHeaders(file);
    }

    @Test
    void stylesScriptsAndIconsCarryThemButMayBeKept() {
        Http stranger = visitor();
        List<String> files = new ArrayList<>(List.of("favicon.ico"));
        Reply login = stranger.get("login.xhtml");
        files.addAll(login.html().select("link[rel=stylesheet]").eachAttr("abs:href"));
        files.addAll(login.html().select("script[src]").eachAttr("abs:src"));
        assertThat(files).hasSizeGreaterThan(4);

        for (String file : files) {
            Reply reply = stranger.get(file);
            assertThat(reply.status()).as(file).isEqualTo(200);
            requireGuard(reply);
            assertThat(directives(reply)).as(file).containsEntry("script-src", "'self'");
        }
        assertThat(stranger.get(files.get(1)).header("Cache-Control")).isNotEqualTo(Optional.of("no-store"));
    }

    @Test
    void onlyScriptsOfThePortalAndThoseWithTheNonceOfTheirPageRun() {
        Http person = DemoPeople.signIn(visitor(), DemoPeople.PROVINCE_COMPILER);
        for (String page : List.of("login.xhtml", "index.xhtml", "bulletin/compose.xhtml", "khong-co.xhtml", "bulletin/read.xhtml?id=khong-co")) {
            Reply reply = person.get(page);
            String nonce = reply.html().select("script[nonce]").attr("nonce");

            assertThat(nonce).as(page).hasSizeGreaterThan(20);
            assertThat(directives(reply)).as(page).containsEntry("script-src", "'self' 'nonce-" + nonce + "'");
            assertThat(reply.html().select("script:not([src])").eachAttr("nonce")).as(page).containsOnly(nonce);
            assertThat(reply.html().select("[onclick],[onchange],[onload],[onerror]")).as(page).isEmpty();
            assertThat(person.get(page).body()).as(page).doesNotContain(nonce);
        }
    }

    @Test
    void aScriptThatGotIntoThePageDoesNotRun() {
        try (Browser browser = Browser.open()) {
            Page page = browser.visit(base().resolve("login.xhtml"));
            Object ran = page.evaluate("""
                () => new Promise(done => {
                  const script = document.createElement('script');
                  script.textContent = 'window.brought = true';
                  const holder = document.createElement('div');
                  holder.innerHTML = '<img src="/khong-co.png" onerror="window.brought = true"><a href="javascript:window.brought = true">x</a>';
                  document.body.append(script, holder);
                  holder.querySelector('a').click();
                  setTimeout(() => done(window.brought === true), 500);
                })""");

            assertThat(ran).isEqualTo(false);
            assertThat(browser.errors()).anyMatch(error -> error.contains("Content Security Policy"));
        }
    }

    private static void requireHeaders(Reply reply) {
        requireGuard(reply);
        assertThat(reply.header("Cache-Control")).as(reply.uri().getPath()).hasValue("no-store");
    }

    private static void requireGuard(Reply reply) {
        String page = reply.uri().getPath();
        assertThat(directives(reply)).as(page).containsEntry("default-src", "'self'").containsEntry("object-src", "'none'")
            .containsEntry("frame-ancestors", "'none'").containsEntry("base-uri", "'self'").containsEntry("form-action", "'self'")
            .hasEntrySatisfying("script-src", scripts -> assertThat(scripts).matches("'self'( 'nonce-[A-Za-z0-9+/=]{20,}')?"));
        Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy", "same-origin", "Cross-Origin-Opener-Policy", "same-origin")
            .forEach((name, value) -> assertThat(reply.headers().allValues(name)).as(page + " " + name).containsExactly(value));
        assertThat(reply.header("Server")).as(page).isEmpty();
        assertThat(reply.header("X-Powered-By")).as(page).isEmpty();
    }

    /** Of the one policy: a second one would be the weaker or the stricter of the two by chance. */
    private static Map<String, String> directives(Reply reply) {
        List<String> policies = reply.headers().allValues("Content-Security-Policy");
        assertThat(policies).as(reply.uri().getPath()).hasSize(1);
        return Arrays.stream(policies.get(0).split(";")).map(String::strip).filter(directive -> !directive.isEmpty())
            .map(directive -> directive.split(" ", 2)).collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    @Test
    void cookiesAreHiddenFromScriptsAndStayOnThisSite() {
        Http person = visitor();
        Reply login = person.get("login.xhtml");
        Reply in = person.submit(login, "login", "login:signIn", Map.of("login:userName", DemoPeople.PROVINCE_MEMBER, "login:password", "Minh-hoa-2023"));
        List<String> cookies = new ArrayList<>(login.headers().allValues("Set-Cookie"));
        cookies.addAll(in.headers().allValues("Set-Cookie"));

        assertThat(cookies).anyMatch(cookie -> cookie.startsWith("KTGS_LOGIN=")).anyMatch(cookie -> cookie.startsWith("KTGS_SESSION="));
        assertThat(cookies).allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax")
            .containsIgnoringCase("Path=/"));
        assertThat(in.headers().allValues("Set-Cookie")).as("a new session with the sign-in").anyMatch(cookie -> cookie.startsWith("KTGS_SESSION="));
    }

    @Test
    void theSessionNeverStandsInAnAddress() {
        Reply login = visitor().get("login.xhtml");
        Http person = DemoPeople.signIn(visitor(), DemoPeople.PROVINCE_COMPILER);

        assertThat(login.body()).doesNotContainIgnoringCase("jsessionid").doesNotContain(";KTGS");
        assertThat(person.get("bulletin/list.xhtml").body()).doesNotContainIgnoringCase("jsessionid").doesNotContain(";KTGS");
        Http stranger = visitor();
        person.cookies().getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().startsWith("KTGS"))
            .forEach(cookie -> assertThat(stranger.get("bulletin/list.xhtml;" + cookie.getName() + "=" + cookie.getValue()).body())
                .as(cookie.getName()).doesNotContain("Bản tin đang soạn"));
    }

    @Test
    void noWayLeadsToFilesThatAreNotPages() throws IOException {
        Http person = DemoPeople.signIn(visitor(), DemoPeople.PROVINCE_ADMIN);
        String cookies = person.cookies().getCookieStore().getCookies().stream().map(cookie -> cookie.getName() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
        for (String probe : PROBES) {
            for (String with : List.of("", cookies)) {
                Raw answer = raw("/" + probe, with);
                assertThat(answer.status()).as(probe).isIn(200, 301, 302, 400, 403, 404);
                assertThat(answer.text()).as(probe)
                    .doesNotContain("<web-app", "persistence-unit", "create table", "Minh-hoa", "Manifest-Version", "ui:insert");
                requireNoInternals(probe, Jsoup.parse(answer.text()).text());
            }
        }
    }

    @Test
    void hostileLanguagesAndParametersAreNotEchoed() {
        for (Http who : List.of(visitor(), DemoPeople.signIn(visitor(), DemoPeople.PROVINCE_COMPILER))) {
            for (String language : List.of("vi" + CANARY, "xx-" + CANARY, "*;q=x", "en-US;q=0." + "9".repeat(2000), "vi_VN'-alert(1)-'")) {
                Reply login = who.get("login.xhtml", Map.of("Accept-Language", language));
                requireQuiet(login);
                assertThat(login.html().select("html").attr("lang")).as(language).isEqualTo("vi");
                requireQuiet(who.get("bulletin/list.xhtml", Map.of("Accept-Language", language)));
            }
            for (String name : List.of("primefaces.nonce", "primefaces.locale", "primefaces.download", "jakarta.faces.ViewState", "jakarta.faces.source", "ln",
                "pfdrid", "locale", "jakarta.faces.partial.render", "primefaces.resetvalues", "javax.faces.ViewState")) {
                requireQuiet(who.get("login.xhtml?" + name + "=" + ENCODED));
                requireQuiet(who.get("bulletin/list.xhtml?q=" + ENCODED + "&" + name + "=" + ENCODED));
                requireQuiet(who.post("login.xhtml", Map.of("login", "login", name, CANARY, "login:userName", CANARY)));
            }
            requireQuiet(who.get("login.xhtml", Map.of("Cookie", "KTGS_LOGIN=" + ENCODED + "; KTGS_SESSION=x; ubkt.theme=x")));
            requireQuiet(who.get("bulletin/list.xhtml", Map.of("Referer", "http://x/" + ENCODED, "User-Agent", CANARY, "X-Forwarded-For", CANARY)));
        }
    }

    @Test
    void brokenPostsEndInAPageWithoutInternals() {
        Http person = DemoPeople.signIn(visitor(), DemoPeople.PROVINCE_COMPILER);
        for (String state : List.of("", "0:0", "-1:-1", "x", "9".repeat(5000), "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==")) {
            for (String page : List.of("bulletin/list.xhtml", "reporting/submission/forms.xhtml", "bulletin/compose.xhtml")) {
                requireQuiet(person.follow(person.post(page, Map.of("jakarta.faces.ViewState", state, "edit", "edit", "edit:save", "edit:save"))));
            }
        }
        requireQuiet(person.get("khong-co.xhtml"));
        requireQuiet(person.get("jakarta.faces.resource/khong-co.js.xhtml?ln=ubkt"));
    }

    private static void requireQuiet(Reply reply) {
        String what = reply.uri().toString();
        assertThat(reply.status()).as(what).isLessThan(500);
        assertThat(reply.body()).as(what).doesNotContain("<script>alert").doesNotContain("'-alert(1)-'");
        requireNoInternals(what, reply.html().text());
    }

    private static void requireNoInternals(String what, String text) {
        assertThat(INTERNALS.stream().filter(text::contains)).as(what).isEmpty();
    }

    /** Sends an address as it is written: a decent client would mend it first. */
    private Raw raw(String path, String cookies) throws IOException {
        try (var socket = new Socket(base().getHost(), base().getPort())) {
            socket.setSoTimeout(20_000);
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + base().getAuthority() + "\r\nConnection: close\r\n"
                + (cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n") + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Raw(Integer.parseInt(answer.split(" ", 3)[1]), answer);
        }
    }

    /** @param text headers included */
    private record Raw(int status, String text) {
    }
}
