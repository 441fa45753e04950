package vn.ubkt.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.ubkt.journey.world.DemoPeople;
import vn.ubkt.journey.world.DemoProvince;
import vn.ubkt.journey.world.Stranger;
import vn.ubkt.support.Http;
import vn.ubkt.support.OverHttp;
import vn.ubkt.support.Reply;

/** What belongs to somebody else is answered, to the letter, as what does not exist. */
class ForeignAddressIT extends OverHttp {

    private static final String MARK = "(id)";
    private static final String NOT_FOUND = "Không tìm thấy";

    /** Pages whose address names a period, for somebody of a district. */
    private static final List<String> BY_PERIOD = List.of("reporting/quick/units.xhtml?period=(id)", "reporting/quick/entered.xhtml?period=(id)",
        "reporting/submission/forms.xhtml?period=(id)",
        "reporting/submission/entry.xhtml?form=F01&period=(id)", "reporting/submission/check.xhtml?period=(id)",
        "reporting/submission/inbox.xhtml?period=(id)", "reporting/consolidation/sheet.xhtml?period=(id)",
        "reporting/consolidation/drill.xhtml?form=F01&cell=0&period=(id)", "reporting/consolidation/compare.xhtml?period=(id)",
        "reporting/consolidation/ranking.xhtml?form=F01&cell=0&period=(id)", "reporting/period/sheet.xhtml?id=(id)");
    private static final List<String> BY_BULLETIN = List.of("bulletin/compose.xhtml?id=(id)");
    private static final List<String> BY_RELEASE = List.of("bulletin/read.xhtml?id=(id)");
    private static final List<String> BY_SENDING = List.of("reporting/submission/review.xhtml?revision=(id)");

    @Test
    void rowsOfAnotherProvinceAreNotFound() throws SQLException {
        Stranger stranger = Stranger.found();

        requireNotFound(DemoPeople.HUE_COMPILER, stranger.period(), BY_PERIOD);
        requireNotFound(DemoPeople.HUE_COMPILER, stranger.unit(), byUnit());
        requireNotFound(DemoPeople.HUE_COMPILER, stranger.sending(), BY_SENDING);
        requireNotFound(DemoPeople.HUE_COMPILER, stranger.bulletin(), BY_BULLETIN);
        requireNotFound(DemoPeople.HUE_COMPILER, stranger.release(), BY_RELEASE);
        requireNotFound(DemoPeople.PROVINCE_COMPILER, stranger.period(), List.of("reporting/period/edit.xhtml?id=(id)"));
        requireNotFound(DemoPeople.PROVINCE_COMPILER, stranger.sending(), BY_SENDING);
        requireNotFound(DemoPeople.PROVINCE_VICE_CHAIRMAN, stranger.bulletin(), List.of("bulletin/release.xhtml?id=(id)"));
        requireNotFound(DemoPeople.PROVINCE_ADMIN, stranger.account(), List.of("access/account.xhtml?id=(id)"));
        requireNotFound(DemoPeople.PROVINCE_ADMIN, stranger.unit(),
            List.of("organisation/edit.xhtml?change=rename&id=(id)", "organisation/edit.xhtml?change=create&id=(id)", "access/accounts.xhtml?unit=(id)"));
    }

    @Test
    void rowsOfASiblingAndOfTheSuperiorAreNotFound() {
        requireNotFound(DemoPeople.HUE_COMPILER, DemoProvince.unitAddress("TTH.QDI").toString(), byUnit());
        requireNotFound(DemoPeople.HUE_COMPILER, DemoProvince.unitAddress("TTH.QDI.01").toString(), byUnit());
        requireNotFound(DemoPeople.HUE_COMPILER, DemoProvince.sending("TTH.QDI", DemoProvince.FIRST_HALF), BY_SENDING);
        requireNotFound(DemoPeople.HUE_COMPILER, DemoProvince.sending("TTH", DemoProvince.FIRST_HALF), BY_SENDING);
        requireNotFound("quantri1.hue", account("tonghop.quangdien"), List.of("access/account.xhtml?id=(id)"));
        requireNotFound("quantri1.hue", account("tonghop.tinh"), List.of("access/account.xhtml?id=(id)"));
    }

    @Test
    void aSendingOfAGrandchildIsNotForTheProvinceToJudge() {
        requireNotFound(DemoPeople.PROVINCE_COMPILER, DemoProvince.sending("TTH.HUE.02", DemoProvince.FIRST_HALF), BY_SENDING);
    }

    @Test
    void addressesThatAreNoneNeverBreakAPage() {
        List<String> odd = List.of("", "khong-phai-ma", "%27%22%3E", "9".repeat(400), "%3Cscript%3E", "00000000-0000-0000-0000-000000000000");
        Http person = DemoPeople.signIn(visitor(), DemoPeople.HUE_COMPILER);
        List<String> addresses = new ArrayList<>();
        for (List<String> pages : List.of(BY_PERIOD, byUnit(), BY_SENDING, BY_BULLETIN, BY_RELEASE)) {
            pages.forEach(page -> odd.forEach(value -> addresses.add(page.replace(MARK, value))));
        }
        String drill = "reporting/consolidation/drill.xhtml?period=" + DemoProvince.period(DemoProvince.FIRST_HALF);
        for (String rest : List.of("", "&form=F01", "&form=F99&cell=0", "&form=F01&cell=x", "&form=F01&cell=-1", "&form=F01&cell=99999",
            "&form=F01&cell=0&basis=x", "&form=F01&cell=99999999999999999999", "&form=F01&cell=1e9")) {
            addresses.add(drill + rest);
        }
        addresses.addAll(List.of("bulletin/list.xhtml?q=%00", "bulletin/list.xhtml?year=x", "bulletin/list.xhtml?year=99999999999999999999", "bulletin/list.xhtml?year=-1",
            "bulletin/list.xhtml?q=%01", "bulletin/list.xhtml?q=%E2%80%AE", "access/accounts.xhtml?words=%1B", "audit/search.xhtml?account=%08",
            "reporting/submission/entry.xhtml?form=%01&period=" + DemoProvince.period(DemoProvince.OPEN_PERIOD), "bulletin/list.xhtml?q=%FF%FE",
            "reporting/submission/entry.xhtml?form=S02&part=99999999999&row=%C0&column=9999&period=" + DemoProvince.period(DemoProvince.OPEN_PERIOD),
            "organisation/tree.xhtml?on=999999999-01-01", "organisation/tree.xhtml?q=%00", "organisation/tree.xhtml?on=99/99/2020",
            "dashboard/work.xhtml?page=x&show=%00", "dashboard/work.xhtml?page=99999999999999999999", "audit/texts.xhtml?from=99/99/2020&kind=x&q=%00",
            "organisation/unit.xhtml", "bulletin/read.xhtml", "reporting/period/sheet.xhtml", "reporting/submission/review.xhtml"));

        assertThat(addresses).filteredOn(address -> person.get(address).status() >= 500).isEmpty();
    }

    private static List<String> byUnit() {
        String period = DemoProvince.period(DemoProvince.FIRST_HALF).toString();
        return List.of("organisation/unit.xhtml?id=(id)", "reporting/consolidation/sheet.xhtml?period=" + period + "&form=F01&unit=(id)",
            "reporting/consolidation/drill.xhtml?period=" + period + "&form=F01&cell=0&unit=(id)",
            "reporting/quick/unit.xhtml?period=" + period + "&unit=(id)", "reporting/quick/entry.xhtml?period=" + period + "&form=F01&unit=(id)",
            "reporting/consolidation/compare.xhtml?period=" + period + "&form=F01&unit=(id)",
            "reporting/consolidation/compare.xhtml?period=" + period + "&form=F01&other=(id)", "reporting/consolidation/trend.xhtml?form=F01&cell=0&unit=(id)");
    }

    private void requireNotFound(String userName, String foreign, List<String> pages) {
        Http person = DemoPeople.signIn(visitor(), userName);
        for (String page : pages) {
            Reply answer = person.get(page.replace(MARK, foreign));
            String random = UUID.randomUUID().toString();
            Reply ofNothing = person.get(page.replace(MARK, random));

            assertThat(answer.status()).as(page + " for " + userName).isEqualTo(404).isEqualTo(ofNothing.status());
            assertThat(shown(answer, foreign)).as(page + " for " + userName).anyMatch(line -> line.contains(NOT_FOUND))
                .containsExactlyElementsOf(shown(ofNothing, random));
        }
    }

    /** The page line by line, without what is random in every answer. */
    private static List<String> shown(Reply reply, String id) {
        return reply.html().outerHtml().replace(id, "").replaceAll("nonce=\"[^\"]*\"", "").replaceAll("value=\"-?[0-9]+:-?[0-9]+\"", "")
            .replaceAll("['\"][A-Za-z0-9+/=-]{30,}['\"]", "").lines().toList();
    }

    private static String account(String userName) {
        return DemoProvince.value("select public_id from account where user_name = ?", userName);
    }
}
