package vn.ubkt.journey.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.exchange.template.CustomerWorkbook;
import vn.ubkt.journey.world.Cells;
import vn.ubkt.journey.world.DemoPeople;
import vn.ubkt.journey.world.DemoProvince;
import vn.ubkt.support.Browser;
import vn.ubkt.support.OverHttp;
import vn.ubkt.support.PortalDatabase;

/**
 * Pages that no journey walks over, each with something and with nothing on it: in the light look in Vietnamese, and in the dark one in
 * English. They keep to WCAG, to the width of an office screen, and have a text for everything.
 */
class PagesSeenIT extends OverHttp {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String FORM = "F01";

    private Browser browser;
    private String open;
    private String half;
    private final List<String> found = new ArrayList<>();

    @BeforeEach
    void begin() {
        browser = Browser.open();
        open = DemoProvince.period(DemoProvince.OPEN_PERIOD).toString();
        half = DemoProvince.period(DemoProvince.FIRST_HALF).toString();
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        browser.close();
        try (var superuser = PortalDatabase.superuser(); var statement = superuser.createStatement()) {
            String province = String.valueOf(DemoProvince.unit(DemoProvince.PROVINCE));
            statement.execute("delete from workbook_template where unit_id = " + province);
            statement.execute("delete from workbook_import where unit_id = " + province);
        }
    }

    @Test
    void figuresSideBySideOverTimeAndInOrder() {
        String cell = "&form=" + FORM + "&cell=" + Cells.slot(FORM, "C");
        visit(DemoPeople.PROVINCE_COMPILER,
            "compare reporting/consolidation/compare.xhtml?form=F01&period=" + half + "&with=" + DemoProvince.period("Năm 2022"),
            "compare-without-base reporting/consolidation/compare.xhtml?form=F01&period=" + half,
            "trend reporting/consolidation/trend.xhtml?series=FORMS" + cell,
            "trend-of-nothing reporting/consolidation/trend.xhtml?form=F26&cell=" + Cells.slot("F26", "C"),
            "ranking reporting/consolidation/ranking.xhtml?period=" + half + cell,
            "ranking-of-nothing reporting/consolidation/ranking.xhtml?form=F26&period=" + open + "&cell=" + Cells.slot("F26", "C"));
        requireFlawless();
    }

    @Test
    void formsRulesAndWhatIsDue() {
        visit(DemoPeople.PROVINCE_COMPILER,
            "rules reporting/form/rules.xhtml?set=885",
            "rules-none reporting/form/rules.xhtml?set=885&q=khongcoquytacnao",
            "difference reporting/form/difference.xhtml?from=357&to=885&form=F17",
            "difference-none reporting/form/difference.xhtml?from=357&to=885&form=F01",
            "preview reporting/form/preview.xhtml?set=885&form=F22",
            "due reporting/period/due.xhtml?type=MONTH&set=885");
        visit(DemoPeople.VY_DA_COMPILER, "due-below reporting/period/due.xhtml");
        requireFlawless();
    }

    @Test
    void entryByWayOfOthers() {
        String without = DemoProvince.unitAddress("TTH.HUE.17").toString();
        visit(DemoPeople.PROVINCE_COMPILER, "units-none reporting/quick/units.xhtml?period=" + open, "grants-none reporting/quick/grants.xhtml",
            "entered-none reporting/quick/entered.xhtml?period=" + open, "sheet-none reporting/quick/sheet.xhtml?period=" + open);
        visit(DemoPeople.HUE_COMPILER, "units reporting/quick/units.xhtml?period=" + open, "unit reporting/quick/unit.xhtml?period=" + open + "&unit=" + without,
            "entry reporting/quick/entry.xhtml?form=F01&period=" + open + "&unit=" + without, "grants reporting/quick/grants.xhtml");
        visit(DemoPeople.AN_CUU_COMPILER, "sheet reporting/quick/sheet.xhtml?period=" + open, "branches reporting/quick/branches.xhtml");
        visit(DemoPeople.VY_DA_COMPILER, "branches-none reporting/quick/branches.xhtml");
        requireFlawless();
    }

    @Test
    void workbooksAndTemplates() throws IOException {
        Page page = DemoPeople.signIn(browser, base(), DemoPeople.PROVINCE_COMPILER);
        see(page, "workbook", "exchange/workbook.xhtml?period=" + open);
        see(page, "templates-none", "exchange/templates.xhtml");

        byte[] empty = page.request().get(base().resolve("exchange/download.xhtml?form=F01&period=" + open).toString()).body();
        page.navigate(base().resolve("exchange/workbook.xhtml?period=" + open).toString());
        give(page, filledIn(empty));
        assertThat(page.locator("main").innerText()).contains("bảy");
        see(page, "workbook-read", page.url());

        page.navigate(base().resolve("exchange/templates.xhtml").toString());
        give(page, new CustomerWorkbook(Cells.form(FORM)).blank());
        see(page, "template", page.url());
        see(page, "templates", "exchange/templates.xhtml");
        requireFlawless();
    }

    private static void give(Page page, byte[] file) {
        page.setInputFiles("input[type=file]", new FilePayload("bieu.xlsx", SHEET, file));
        page.waitForNavigation(() -> page.click("form:has(input[type=file]) button"));
        page.locator(".panel").first().waitFor();
    }

    /** A figure, and something that is none, so that both are shown. */
    private static byte[] filledIn(byte[] file) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file)); var out = new ByteArrayOutputStream()) {
            for (var row : workbook.getSheet(FORM)) {
                if (row.getCell(0) != null && row.getCell(0).toString().equals("T")) {
                    row.getCell(5).setBlank();
                    row.getCell(5).setCellValue(7);
                    row.getCell(6).setBlank();
                    row.getCell(6).setCellValue("bảy");
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private void visit(String person, String... pages) {
        Page page = DemoPeople.signIn(browser, base(), person);
        for (String each : pages) {
            see(page, each.substring(0, each.indexOf(' ')), each.substring(each.indexOf(' ') + 1));
        }
        page.context().close();
    }

    private void see(Page page, String name, String address) {
        wear(page, "light", "vi");
        look(page, name, address);
        wear(page, "dark", "en");
        look(page, name + "-dark-en", address);
        wear(page, "light", "vi");
    }

    private void wear(Page page, String look, String language) {
        page.context().addCookies(List.of(new Cookie("ubkt-look", look).setUrl(base().toString()),
            new Cookie("ubkt-language", language).setUrl(base().toString())));
    }

    private void look(Page page, String name, String address) {
        var answer = page.navigate(base().resolve(address).toString());
        Browser.screenshot(page, "seen-" + name);
        if (answer.status() != 200) {
            found.add(name + " answers " + answer.status());
        }
        if ((int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") > 0) {
            found.add(name + " is wider than the screen");
        }
        if (page.content().contains("???")) {
            found.add(name + " lacks a text");
        }
        try {
            Browser.requireAccessible(page);
        } catch (AssertionError breach) {
            found.add(name + ": " + breach.getMessage());
        }
    }

    /** All that was found at once. */
    private void requireFlawless() {
        assertThat(found).isEmpty();
        assertThat(browser.errors()).isEmpty();
    }
}
