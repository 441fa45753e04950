package vn.ubkt.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import vn.ubkt.journey.world.DemoPeople;
import vn.ubkt.journey.world.DemoProvince;
import vn.ubkt.journey.world.Screen;
import vn.ubkt.support.Browser;
import vn.ubkt.support.Http;
import vn.ubkt.support.OverHttp;
import vn.ubkt.support.Reply;
import vn.ubkt.support.StatementCounter;

/** The quick sheets as a clerk meets them: sixty branches by keyboard, and what that costs. */
class QuickSheetIT extends OverHttp {

    private static final int BRANCHES = 60;
    private static final int LONGEST_ANSWER = 2000;
    private static final long BUDGET = 15;
    private static final String SHEET = "reporting/quick/sheet.xhtml?period=";
    private static final String UNITS = "reporting/quick/units.xhtml?period=";

    @Test
    void sixtyBranchesAreFilledByKeyboardAloneAndTheirSumBecomesTheCell() {
        try (Browser browser = Browser.open()) {
            Screen screen = Screen.of(browser, base(), DemoPeople.VY_DA_COMPILER);
            Page page = screen.page();
            listBranches(screen);
            screen.go(SHEET + period());

            for (int row = 1; row <= BRANCHES; row++) {
                page.keyboard().type("2");
                page.keyboard().press("Tab");
                page.keyboard().type(row % 2 == 0 ? "1" : "0");
                Response answer = row > 1 ? null : page.waitForResponse(response -> "POST".equals(response.request().method()),
                    () -> page.keyboard().press("Enter"));
                if (row > 1) {
                    page.keyboard().press("Enter");
                } else {
                    assertThat(answer.body().length).isLessThan(LONGEST_ANSWER);
                }
            }
            page.locator("td.quick__saved--good").nth(BRANCHES - 1).waitFor();

            assertThat(page.locator("[data-total='F01/T/L']").textContent()).isEqualTo("120");
            assertThat(page.locator("[data-total='F01/I.5/L']").textContent()).isEqualTo("30");
            screen.shoot("quick-sheet-60");
            assertThat(DemoProvince.value("select sum((figures->>'F01/T/L')::int) from branch_row r join unit u on u.id = r.unit_id where u.code = 'TTH.HUE.28'"))
                .isEqualTo("120");
            assertThat(browser.errors()).isEmpty();
        }
    }

    @Test
    void aBadFigureStaysInItsCellAndIsSaidBeside() {
        try (Browser browser = Browser.open()) {
            Screen screen = Screen.dark(browser, base(), DemoPeople.AN_CUU_COMPILER);
            Page page = screen.go(SHEET + period()).page();

            page.keyboard().type("ba");
            page.keyboard().press("Enter");

            assertThat(page.locator("tr[data-row]").first().locator("td.quick__saved").textContent()).isEqualTo("Chưa lưu được");
            assertThat(page.locator("input.quick__bad").inputValue()).isEqualTo("ba");
            screen.shoot("quick-sheet-error");
            page.locator("input.quick__bad").press("Escape");
            assertThat(page.locator("input.quick__bad").count()).isZero();
        }
    }

    @Test
    void pagesAndRowsStayWithinTheirStatements() throws SQLException {
        Http clerk = DemoPeople.signIn(visitor(), DemoPeople.AN_CUU_COMPILER);
        Reply sheet = require(() -> clerk.get(SHEET + period()));
        Element row = sheet.html().select("tr[data-row]").last();
        Reply saved = require(() -> clerk.ajax(sheet, "quick", "quick:save", "notices", Map.of("row", row.attr("data-row"),
            "version", row.attr("data-version"), "cells", "{\"S04/T/V\":\"1\"}")));
        assertThat(saved.body()).contains("version").hasSizeLessThan(LONGEST_ANSWER);
        require(() -> clerk.get("reporting/quick/branches.xhtml"));

        Http compiler = DemoPeople.signIn(visitor(), DemoPeople.HUE_COMPILER);
        Reply units = require(() -> compiler.get(UNITS + period()));
        Element unit = units.html().select("tr[data-row]").last();
        Reply entered = require(() -> compiler.ajax(units, "quick", "quick:save", "notices", Map.of("row", unit.attr("data-row"),
            "version", unit.attr("data-version"), "cells", "{\"F01/T/L\":\"1\",\"S02/T/F\":\"2\"}")));
        assertThat(entered.body()).contains("F01:1").hasSizeLessThan(LONGEST_ANSWER);
        require(() -> compiler.get("reporting/quick/unit.xhtml?period=" + period() + "&unit=" + unit.attr("data-row")));
        require(() -> compiler.get("reporting/quick/entry.xhtml?form=F01&period=" + period() + "&unit=" + unit.attr("data-row")));
        require(() -> compiler.get("reporting/quick/grants.xhtml"));
        require(() -> clerk.get("reporting/quick/entered.xhtml?period=" + period()));
    }

    @Test
    void unitsThatAreNotEnteredForLookLikeNotFoundOrAreRefused() {
        Http compiler = DemoPeople.signIn(visitor(), DemoPeople.HUE_COMPILER);

        assertThat(compiler.get("reporting/quick/unit.xhtml?period=" + period() + "&unit=" + DemoProvince.unitAddress("TTH.PDI.02")).status()).isEqualTo(404);
        assertThat(compiler.get("reporting/quick/unit.xhtml?period=" + period() + "&unit=" + DemoProvince.unitAddress("TTH.HUE.01")).status()).isEqualTo(409);
        assertThat(compiler.get("reporting/quick/unit.xhtml?period=" + period() + "&unit=x").status()).isEqualTo(404);
    }

    private static void listBranches(Screen screen) {
        Page page = screen.go("reporting/quick/branches.xhtml").page();
        page.fill("#add\\:names", IntStream.rangeClosed(1, BRANCHES).mapToObj(number -> "Chi bộ " + number).collect(Collectors.joining("\n")));
        page.fill("#add\\:from_input", "01/01/2021");
        page.press("#add\\:from_input", "Tab");
        page.click("#add\\:save");
        screen.awaitText("Chi bộ 60");
    }

    private static String period() {
        return DemoProvince.period(DemoProvince.OPEN_PERIOD).toString();
    }

    private static Reply require(Supplier<Reply> act) throws SQLException {
        var counter = StatementCounter.start();
        Reply reply = act.get();
        var sent = counter.stop();
        assertThat(reply.status()).isEqualTo(200);
        assertThat(sent.total()).as(sent.calls().toString()).isLessThanOrEqualTo(BUDGET);
        return reply;
    }
}
