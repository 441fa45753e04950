package vn.ubkt.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import vn.ubkt.journey.world.DemoPeople;
import vn.ubkt.journey.world.DemoProvince;
import vn.ubkt.support.Http;
import vn.ubkt.support.OverHttp;
import vn.ubkt.support.Reply;

/** What a person types is shown as it was typed, on every page that shows it: never run by a browser, never worked out by the server. */
class CanaryIT extends OverHttp {

    private static final String CANARY = "<script>alert(1)</script> #{7*191} ${7*191} %{7*191} <b onmouseover=x>";
    private static final String WORKED_OUT = "1337";

    @Test
    void inTheTextsOfABulletin() {
        Http compiler = signedIn(DemoPeople.PROVINCE_COMPILER);
        Reply fresh = compiler.get("bulletin/compose.xhtml");
        Reply withBlock = fresh.with(compiler.ajax(fresh, "edit", "edit:add", "edit:blocks", Map.of()));
        Map<String, String> texts = fields("edit:name", "edit:place", "edit:intro", "edit:closing", "edit:block:0:heading");
        Reply saved = compiler.ajax(withBlock, "edit", "edit:save", "edit", texts);

        Reply composed = compiler.follow(saved);
        requireShownAsTyped(composed, texts.size());
        String id = composed.uri().getQuery();
        requireShownAsTyped(compiler.get("bulletin/release.xhtml?" + id), texts.size() - 1);
        requireShownAsTyped(compiler.get("bulletin/list.xhtml"), 1);
    }

    @Test
    void inTheNameOfAnAccount() {
        Http administrator = signedIn("quantri1.hue");
        Reply page = administrator.get("access/account.xhtml");
        String userName = "thu." + System.nanoTime();
        Reply saved = administrator.submit(page, "account", "account:save", Map.of("account:fullName", CANARY, "account:userName", userName));

        requireShownAsTyped(administrator.follow(saved), 1);
        requireShownAsTyped(administrator.get("access/accounts.xhtml?words=" + userName), 1);
    }

    @Test
    void inTheNameOfAUnit() {
        Http administrator = signedIn("quantri1.quangdien");
        String id = DemoProvince.unitAddress("TTH.QDI.05").toString();
        Reply page = administrator.get("organisation/edit.xhtml?change=RENAME&id=" + id);
        Reply saved = administrator.ajax(page, "edit", "edit:save", "edit",
            Map.of("edit:newName", CANARY, "edit:newShortName", "X " + CANARY.substring(0, 40), "edit:from_input", "22/09/2023", "edit:document", CANARY));

        assertThat(saved.location()).as(saved.body()).isPresent();
        requireShownAsTyped(administrator.follow(saved), 1);
        requireShownAsTyped(administrator.get("organisation/tree.xhtml"), 1);
        requireShownAsTyped(signedIn(DemoPeople.QUANG_DIEN_COMPILER).get("organisation/unit.xhtml?id=" + id), 1);
    }

    @Test
    void inTheNameOfAPeriod() {
        Http compiler = signedIn(DemoPeople.PROVINCE_COMPILER);
        Reply page = compiler.get("reporting/period/edit.xhtml?kind=COMPOSITE");
        Reply saved = compiler.ajax(page, "edit", "edit:save", "edit", Map.of("edit:name", CANARY, "edit:type_input", "YEAR",
            "edit:startsOn_input", "01/01/2022", "edit:endsOn_input", "31/12/2022", "edit:cutOff_input", "31/12/2022",
            "edit:components", DemoProvince.period("Năm 2022").toString()));

        assertThat(saved.location()).as(saved.body()).isPresent();
        requireShownAsTyped(compiler.follow(saved), 1);
        requireShownAsTyped(signedIn(DemoPeople.HUE_COMPILER).get("reporting/period/list.xhtml"), 1);
        requireShownAsTyped(signedIn(DemoPeople.HUE_COMPILER).get("reporting/consolidation/sheet.xhtml"), 1);
        requireShownAsTyped(compiler.get("bulletin/compose.xhtml"), 0);
    }

    @Test
    void inTheReasonOfAReturn() {
        Http compiler = signedIn(DemoPeople.HUE_COMPILER);
        String review = "reporting/submission/review.xhtml?revision=" + DemoProvince.sending("TTH.HUE.09", DemoProvince.OPEN_PERIOD);
        Reply closed = compiler.get(review);
        Reply opened = compiler.follow(compiler.submit(closed, "openForm", "openForm:open", Map.of()));
        compiler.submit(opened, "returnForm", "returnForm:return", Map.of("returnForm:reason", CANARY));

        requireShownAsTyped(compiler.get(review), 1);
    }

    @Test
    void inWhatIsSearchedFor() {
        Map<String, List<String>> searches = new LinkedHashMap<>();
        searches.put(DemoPeople.PROVINCE_COMPILER, List.of("bulletin/list.xhtml?q=", "organisation/tree.xhtml?q="));
        searches.put(DemoPeople.PROVINCE_ADMIN, List.of("access/accounts.xhtml?words=", "organisation/tree.xhtml?q="));
        searches.put(DemoPeople.PROVINCE_AUDITOR, List.of("audit/search.xhtml?account=", "audit/search.xhtml?unit=", "audit/search.xhtml?object="));
        String encoded = URLEncoder.encode(CANARY, StandardCharsets.UTF_8);
        searches.forEach((userName, pages) -> {
            Http person = signedIn(userName);
            pages.forEach(page -> requireShownAsTyped(person.get(page + encoded), 1));
        });
    }

    @Test
    void inAUserNameAtTheDoor() {
        Http visitor = visitor();
        Reply refused = visitor.submit(visitor.get("login.xhtml"), "login", "login:signIn",
            Map.of("login:userName", CANARY.substring(0, 60), "login:password", CANARY));

        requireHarmless(refused);
        assertThat(refused.html().getElementById("login:userName").val()).isEqualTo(CANARY.substring(0, 60));
    }

    private static Map<String, String> fields(String... names) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : names) {
            fields.put(name, CANARY);
        }
        return fields;
    }

    /** @param times how often at least the text stands on the page, in fields or as text */
    private static void requireShownAsTyped(Reply page, int times) {
        requireHarmless(page);
        long inFields = page.html().select("input:not([type=hidden]), textarea").stream()
            .filter(field -> (field.tagName().equals("textarea") ? field.wholeText() : field.val()).contains(CANARY)).count();
        int inText = page.html().body().wholeText().split(Pattern.quote(CANARY), -1).length - 1;
        assertThat(inFields + inText).as(page.uri() + " " + page.html().title()).isGreaterThanOrEqualTo(times);
    }

    private static void requireHarmless(Reply page) {
        String where = page.uri().toString();
        assertThat(page.status()).as(where).isEqualTo(200);
        assertThat(page.html().select("script")).as(where).noneMatch(script -> script.data().contains("alert(1)</") || script.data().equals("alert(1)"));
        assertThat(page.html().select("[onmouseover]")).as(where).isEmpty();
        assertThat(page.html().text()).as(where).doesNotContainPattern("(?<![0-9])" + WORKED_OUT + "(?![0-9])");
    }

    private Http signedIn(String userName) {
        return DemoPeople.signIn(visitor(), userName);
    }
}
