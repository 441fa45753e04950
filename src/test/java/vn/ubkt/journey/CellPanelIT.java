package vn.ubkt.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.ubkt.journey.world.Cells;
import vn.ubkt.journey.world.DemoPeople;
import vn.ubkt.journey.world.DemoProvince;
import vn.ubkt.journey.world.Screen;
import vn.ubkt.journey.world.Stranger;
import vn.ubkt.support.Browser;
import vn.ubkt.support.Http;
import vn.ubkt.support.OverHttp;
import vn.ubkt.support.Reply;
import vn.ubkt.support.StatementCounter;

/** What stands beside a cell: what it costs, who may ask, and how it looks to a person at the keyboard. */
class CellPanelIT extends OverHttp {

    private static final long BUDGET = 15;
    private static final String OWN = "reporting/submission/cell?form=S02&slot=3&period=";
    private static final String SENT = "reporting/submission/cell?form=S02&slot=3&revision=";
    private static final String TOTAL = "reporting/consolidation/cell?form=S02&slot=3&part=TOTAL&period=";
    private static final int MEMBERS = Cells.slot("S02", "F");

    @Test
    void aCellCostsOneSmallRequest() throws SQLException {
        String sending = DemoProvince.sending("TTH.HUE.02", DemoProvince.FIRST_HALF);

        assertThat(within(DemoPeople.AN_CUU_COMPILER, OWN + openPeriod()).body()).contains("\"usual\"", "đảng viên chính thức", "Bộ biểu theo 357-QĐ/UBKTTW");
        assertThat(within(DemoPeople.HUE_COMPILER, OWN + openPeriod() + "&part=TOTAL").body()).contains("\"earlier\"");
        assertThat(within(DemoPeople.HUE_COMPILER, SENT + sending).body()).contains("Gửi lần 1");
        assertThat(within(DemoPeople.PROVINCE_INSPECTOR, TOTAL + DemoProvince.period(DemoProvince.FIRST_HALF)).body()).contains("\"value\"");
        assertThat(within(DemoPeople.PROVINCE_INSPECTOR, TOTAL + DemoProvince.period(DemoProvince.HALF_TERM)).body()).contains("\"help\"");
    }

    @Test
    void whatIsForeignMissingOrNotPermittedIsAnsweredAlike() throws SQLException {
        Stranger stranger = Stranger.found();
        Http compiler = DemoPeople.signIn(visitor(), DemoPeople.HUE_COMPILER);
        Http auditor = DemoPeople.signIn(visitor(), DemoPeople.PROVINCE_AUDITOR);
        String period = openPeriod();

        for (String address : List.of(OWN + stranger.period(), SENT + stranger.sending(), TOTAL + stranger.period(), OWN + UUID.randomUUID(), OWN + "x",
            SENT + DemoProvince.sending("TTH.QDI", DemoProvince.FIRST_HALF), SENT + DemoProvince.sending("TTH", DemoProvince.FIRST_HALF),
            "reporting/submission/cell", "reporting/submission/cell?period=" + period + "&form=F99&slot=0",
            "reporting/submission/cell?period=" + period + "&form=F01&slot=99999", "reporting/submission/cell?period=" + period + "&form=F01&slot=-1",
            "reporting/consolidation/cell?period=" + period + "&form=F01")) {
            assertNothing(compiler.get(address), address);
        }
        assertNothing(auditor.get(OWN + period), "without the permission");
        assertThat(visitor().get(OWN + period).body()).doesNotContain("\"earlier\"");
    }

    @Test
    void aNoteIsWrittenFromThePage() throws SQLException {
        Http clerk = DemoPeople.signIn(visitor(), DemoPeople.AN_CUU_COMPILER);
        Reply page = clerk.get("reporting/submission/entry.xhtml?form=S02&period=" + openPeriod());
        var counter = StatementCounter.start();
        clerk.ajax(page, "cellNote", "cellNote:save", "cellNote", Map.of("cellNote:period", openPeriod(), "cellNote:form", "S02",
            "cellNote:slot", String.valueOf(MEMBERS), "cellNote:text", "Theo danh sách <b>chốt</b> 15/9"));

        assertThat(counter.stop().total()).isLessThanOrEqualTo(BUDGET);
        assertThat(clerk.get(OWN + openPeriod()).body()).contains("Theo danh sách <b>chốt</b> 15/9");
        assertThat(clerk.get("reporting/submission/entry.xhtml?form=S02&period=" + openPeriod()).html().select(".cell-panel").attr("data-noted"))
            .isEqualTo("[" + MEMBERS + "]");
    }

    @Test
    void thePanelIsOpenedByKeyboardAndFollowsTheCell() {
        try (Browser browser = Browser.open()) {
            Screen clerk = Screen.of(browser, base(), DemoPeople.AN_CUU_COMPILER);
            clerk.go("reporting/submission/entry.xhtml?form=S02&period=" + openPeriod());
            assertThat(clerk.find("#cellPanelBody").isVisible()).isFalse();
            clerk.cell(MEMBERS).locator("input").click();
            clerk.page().keyboard().press("Alt+i");
            clerk.awaitText("thường là 282");
            assertThat(clerk.find(".cell-panel__earlier tbody tr").count()).isGreaterThan(3);
            clerk.shoot("cell-panel-open");

            clerk.type(MEMBERS, "284").cell(MEMBERS).locator("input").click();
            assertThat(clerk.find(".cell-panel__hint").isVisible()).isFalse();
            clerk.follow(clerk.find("#entry\\:save")).awaitText("Đã lưu.");
            clerk.cell(MEMBERS).locator("input").click();
            clerk.awaitText("2.820 → 284");

            clerk.go("reporting/submission/entry.xhtml?form=F01&period=" + openPeriod());
            assertThat(clerk.find("#cellPanelBody").isVisible()).as("stays open").isTrue();
            clerk.awaitText("Mỗi lượt chỉ có một cấp tiến hành");
            clerk.page().keyboard().press("Alt+i");
            assertThat(clerk.find("#cellPanelBody").isVisible()).isFalse();
            assertThat(browser.errors()).isEmpty();
        }
    }

    private Reply within(String userName, String address) throws SQLException {
        Http person = DemoPeople.signIn(visitor(), userName);
        person.get(address);
        var counter = StatementCounter.start();
        Reply reply = person.get(address);
        var sent = counter.stop();
        assertThat(reply.status()).as(address).isEqualTo(200);
        assertThat(sent.total()).as(address + ": " + sent.calls()).isBetween(1L, BUDGET);
        return reply;
    }

    private static void assertNothing(Reply reply, String address) {
        assertThat(reply.status()).as(address).isEqualTo(404);
        assertThat(reply.body()).as(address).isEmpty();
    }

    private static String openPeriod() {
        return DemoProvince.period(DemoProvince.OPEN_PERIOD).toString();
    }
}
