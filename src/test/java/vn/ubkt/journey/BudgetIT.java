package vn.ubkt.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import vn.ubkt.journey.world.Cells;
import vn.ubkt.journey.world.DemoPeople;
import vn.ubkt.journey.world.DemoProvince;
import vn.ubkt.support.Http;
import vn.ubkt.support.OverHttp;
import vn.ubkt.support.Reply;
import vn.ubkt.support.StatementCounter;

/** No page and no action sends more than fifteen statements, for the lowest role that may see it, scope and check of the session included. */
class BudgetIT extends OverHttp {

    private static final long BUDGET = 15;
    private static final int ROWS_A_STATEMENT = 1000;
    private static final String FORMS = "reporting/submission/forms.xhtml?period=";
    private static final String ENTRY = "reporting/submission/entry.xhtml?period=";
    private static final String SHEET = "reporting/consolidation/sheet.xhtml?period=";

    @Test
    void theHomePage() throws SQLException {
        requirePage(DemoPeople.CELL_SECRETARY, "index.xhtml");
        requirePage(DemoPeople.AN_CUU_COMPILER, "index.xhtml");
        requirePage(DemoPeople.PROVINCE_COMPILER, "index.xhtml");
    }

    @Test
    void theListOfWhatWaits() throws SQLException {
        requirePage(DemoPeople.AN_CUU_COMPILER, "dashboard/work.xhtml");
        requirePage(DemoPeople.PROVINCE_COMPILER, "dashboard/work.xhtml?show=LATE");
        requirePage(DemoPeople.PROVINCE_AUDITOR, "audit/texts.xhtml");
    }

    @Test
    void theBoardOfForms() throws SQLException {
        requirePage(DemoPeople.AN_CUU_COMPILER, FORMS + openPeriod());
        requirePage(DemoPeople.HUE_COMPILER, FORMS + openPeriod());
        requirePage(DemoPeople.PROVINCE_INSPECTOR, FORMS + openPeriod());
    }

    @Test
    void theFormEntryPage() throws SQLException {
        requirePage(DemoPeople.AN_CUU_COMPILER, ENTRY + openPeriod() + "&form=F01");
        requirePage(DemoPeople.HUE_COMPILER, ENTRY + openPeriod() + "&form=F01");
    }

    @Test
    void savingCellsAndCheckingAForm() throws SQLException {
        Http clerk = signedIn(DemoPeople.AN_CUU_COMPILER);
        Reply page = clerk.get(ENTRY + openPeriod() + "&form=S02");
        String cell = "{\"" + Cells.slot("S02", "F") + "\":\"612\"}";

        Reply saved = require("saving cells", () -> clerk.ajax(page, "entry", "entry:save", "entry", Map.of("entry:grid:changed", cell)));
        Reply again = clerk.get(ENTRY + openPeriod() + "&form=S02");
        Reply checked = require("checking a form", () -> clerk.ajax(again, "entry", "entry:check", "entry", Map.of("entry:grid:changed", "")));

        assertThat(saved.body()).contains("612");
        assertThat(checked.body()).contains("grid-findings");
    }

    @Test
    void theWholeSetChecked() throws SQLException {
        requirePage(DemoPeople.AN_CUU_COMPILER, "reporting/submission/check.xhtml?period=" + openPeriod());
        requirePage(DemoPeople.HUE_COMPILER, "reporting/submission/check.xhtml?period=" + openPeriod());
    }

    @Test
    void sendingAWholeSet() throws SQLException {
        Http clerk = signedIn(DemoPeople.VY_DA_COMPILER);
        String board = FORMS + openPeriod();
        Reply begun = clerk.get(board);
        require("declaring the rest nil", () -> press(clerk, begun, "sendForm", "sendForm:remaining"));
        Reply declared = clerk.get(board);
        require("filling zeros", () -> press(clerk, declared, "sendForm", "sendForm:zeros"));
        Reply ready = clerk.get(board);
        long before = sendings();

        var counter = StatementCounter.start();
        press(clerk, ready, "sendForm", "sendForm:sendAll");
        var sent = counter.stop();

        assertThat(sendings()).isEqualTo(before + 1);
        long rows = Long.parseLong(DemoProvince.value("select count(*) from revision_form where revision_id = (select max(id) from submission_revision)"));
        assertThat(sent.total()).as(sent.calls().toString()).isLessThanOrEqualTo(BUDGET + rows / ROWS_A_STATEMENT);
    }

    @Test
    void theWorklistAndTheReviewOfASending() throws SQLException {
        requirePage(DemoPeople.HUE_COMPILER, "reporting/submission/inbox.xhtml?period=" + openPeriod());
        requirePage(DemoPeople.PROVINCE_COMPILER, "reporting/submission/inbox.xhtml?period=" + openPeriod());
        requirePage(DemoPeople.HUE_COMPILER, "reporting/submission/review.xhtml?revision=" + DemoProvince.sending("TTH.HUE.02", DemoProvince.FIRST_HALF));
        requirePage(DemoPeople.PROVINCE_COMPILER, "reporting/submission/review.xhtml?revision=" + DemoProvince.sending("TTH.NDO", DemoProvince.FIRST_HALF));
    }

    @Test
    void openingAndAcceptingASending() throws SQLException {
        Http compiler = signedIn(DemoPeople.HUE_COMPILER);
        String page = "reporting/submission/review.xhtml?revision=" + DemoProvince.sending("TTH.HUE.05", DemoProvince.OPEN_PERIOD);

        Reply closed = compiler.get(page);
        require("opening", () -> press(compiler, closed, "openForm", "openForm:open"));
        Reply opened = compiler.get(page);
        require("accepting", () -> press(compiler, opened, "acceptForm", "acceptForm:accept"));

        assertThat(lastVerdict("TTH.HUE.05")).isEqualTo("ACCEPTED");
    }

    @Test
    void theConsolidatedFormOfABaseAndOfACompositePeriod() throws SQLException {
        requirePage(DemoPeople.PROVINCE_INSPECTOR, SHEET + DemoProvince.period(DemoProvince.FIRST_HALF) + "&form=F01");
        requirePage(DemoPeople.PROVINCE_INSPECTOR, SHEET + DemoProvince.period(DemoProvince.HALF_TERM) + "&form=F01");
        requirePage(DemoPeople.PROVINCE_INSPECTOR, SHEET + openPeriod() + "&form=F01&basis=PREVIEW");
        requirePage(DemoPeople.PROVINCE_INSPECTOR, SHEET + DemoProvince.period(DemoProvince.HALF_TERM) + "&form=F01&unit=" + hue());
    }

    @Test
    void theCheckOfATotalAndTheFormDefinitions() throws SQLException {
        requirePage(DemoPeople.PROVINCE_INSPECTOR, "reporting/consolidation/check.xhtml?period=" + DemoProvince.period(DemoProvince.HALF_TERM));
        requirePage(DemoPeople.HUE_COMPILER, "reporting/consolidation/check.xhtml?period=" + openPeriod());
        requirePage(DemoPeople.CELL_SECRETARY, "reporting/form/rules.xhtml?form=F05");
        requirePage(DemoPeople.CELL_SECRETARY, "reporting/form/list.xhtml");
        requirePage(DemoPeople.CELL_SECRETARY, "reporting/form/difference.xhtml?from=357&to=885&form=F17");
        requirePage(DemoPeople.CELL_SECRETARY, "reporting/form/preview.xhtml?set=885&form=F01");
        requirePage(DemoPeople.PROVINCE_COMPILER, "reporting/submission/trial.xhtml");
    }

    @Test
    void aFigureOpened() throws SQLException {
        String figure = "reporting/consolidation/drill.xhtml?period=" + DemoProvince.period(DemoProvince.HALF_TERM) + "&form=F01&cell="
            + Cells.slot("F01", "C");
        requirePage(DemoPeople.PROVINCE_INSPECTOR, figure);
        requirePage(DemoPeople.PROVINCE_INSPECTOR, figure + "&unit=" + hue());
    }

    @Test
    void comparisonsRankingsAndSeries() throws SQLException {
        String cell = "&form=F01&cell=" + Cells.slot("F01", "C");
        String year = "period=" + DemoProvince.period("Năm 2022");
        requirePage(DemoPeople.PROVINCE_INSPECTOR, "reporting/consolidation/compare.xhtml?" + year + "&form=F01&row=ALL");
        requirePage(DemoPeople.PROVINCE_INSPECTOR, "reporting/consolidation/compare.xhtml?" + year + "&form=F01&unit=" + hue());
        String ward = DemoProvince.unitAddress("TTH.HUE.01").toString();
        requirePage(DemoPeople.PROVINCE_INSPECTOR, "reporting/consolidation/compare.xhtml?" + year + "&form=F01&unit=" + ward + "&other=" + hue());
        requirePage(DemoPeople.PROVINCE_INSPECTOR, "reporting/consolidation/trend.xhtml?cumulative=true&unit=" + ward + cell);
        requirePage(DemoPeople.PROVINCE_INSPECTOR, "reporting/consolidation/ranking.xhtml?" + year + cell);
        requirePage(DemoPeople.PROVINCE_INSPECTOR, "reporting/consolidation/trend.xhtml?series=BASE" + cell);
        requirePage(DemoPeople.PROVINCE_INSPECTOR, "reporting/consolidation/trend.xhtml?cumulative=true&unit=" + hue() + cell);
        requirePage(DemoPeople.PROVINCE_INSPECTOR, "reporting/consolidation/trend.xhtml?series=COMPOSITE" + cell);
    }

    @Test
    void figuresTakenOut() throws SQLException {
        String cell = "&form=F01&cell=" + Cells.slot("F01", "C");
        String year = "period=" + DemoProvince.period("Năm 2022");
        for (String page : new String[] {"sheet.xhtml?form=F01&" + year, "drill.xhtml?" + year + cell, "compare.xhtml?row=ALL&form=F01&" + year,
            "ranking.xhtml?" + year + cell, "trend.xhtml?series=BASE" + cell}) {
            Http person = signedIn(DemoPeople.PROVINCE_INSPECTOR);
            Reply shown = person.get("reporting/consolidation/" + page);
            Reply csv = require("csv of " + page, () -> person.submit(shown, "takeOut", "takeOut:csv", Map.of()));
            Reply xlsx = require("xlsx of " + page, () -> person.submit(shown, "takeOut", "takeOut:xlsx", Map.of()));
            assertThat(csv.header("Content-Disposition")).as(page).hasValueSatisfying(value -> assertThat(value).contains(".csv"));
            assertThat(new String(xlsx.bytes(), 0, 2, java.nio.charset.StandardCharsets.US_ASCII)).as(page).isEqualTo("PK");
        }
    }

    @Test
    void periodsUnitsAccountsAndTheTrail() throws SQLException {
        requirePage(DemoPeople.CELL_SECRETARY, "reporting/period/list.xhtml");
        requirePage(DemoPeople.CELL_SECRETARY, "reporting/period/sheet.xhtml?id=" + DemoProvince.period(DemoProvince.HALF_TERM));
        requirePage(DemoPeople.AN_CUU_COMPILER, "organisation/tree.xhtml");
        requirePage(DemoPeople.PROVINCE_INSPECTOR, "organisation/tree.xhtml");
        requirePage(DemoPeople.PROVINCE_INSPECTOR, "organisation/unit.xhtml?id=" + hue());
        requirePage(DemoPeople.PROVINCE_ADMIN, "access/accounts.xhtml");
        requirePage(DemoPeople.PROVINCE_ADMIN, "access/grants.xhtml");
        requirePage(DemoPeople.PROVINCE_AUDITOR, "audit/search.xhtml");
    }

    @Test
    void theListOfBulletins() throws SQLException {
        requirePage(DemoPeople.CELL_SECRETARY, "bulletin/list.xhtml");
        requirePage(DemoPeople.PROVINCE_MEMBER, "bulletin/list.xhtml");
        requirePage(DemoPeople.PROVINCE_MEMBER, "bulletin/compose.xhtml");
    }

    @Test
    void composingReleasingAndReadingABulletinOverTwoPeriods() throws SQLException {
        String id = composed(DemoProvince.HALF_TERM, DemoProvince.FIRST_HALF);
        requirePage(DemoPeople.PROVINCE_MEMBER, "bulletin/compose.xhtml?" + id);
        requirePage(DemoPeople.PROVINCE_VICE_CHAIRMAN, "bulletin/release.xhtml?" + id);

        Http vice = signedIn(DemoPeople.PROVINCE_VICE_CHAIRMAN);
        Reply ready = vice.get("bulletin/release.xhtml?" + id);
        assertThat(ready.html().select("main table")).hasSize(2);
        Reply released = require("releasing", () -> vice.ajax(ready, "act", "act:release", "act", Map.of("act:signer_input", "Phó Chủ nhiệm")));
        String read = "bulletin/read.xhtml?" + vice.follow(released).uri().getQuery();
        requirePage(DemoPeople.CELL_SECRETARY, read);
        Http reader = signedIn(DemoPeople.CELL_SECRETARY);
        Reply page = reader.get(read);
        Reply pdf = require("printing", () -> reader.submit(page, "tools", "tools:pdf", Map.of()));
        assertThat(pdf.header("Content-Type")).hasValueSatisfying(type -> assertThat(type).contains("pdf"));
    }

    private String composed(String... periods) throws SQLException {
        Http composer = signedIn(DemoPeople.PROVINCE_MEMBER);
        Reply page = composer.get("bulletin/compose.xhtml");
        Map<String, String> typed = new HashMap<>(Map.of("edit:name", "kết quả", "edit:place", "Huế"));
        for (int block = 0; block < periods.length; block++) {
            Reply before = page;
            Reply added = require("a block added", () -> composer.ajax(before, "edit", "edit:add", "edit:blocks", typed));
            page = before.with(added);
            String id = "edit:block:" + block + ":";
            Element line = page.html().select(".bulletin__lines input[type=checkbox][name^=" + id + "]").first();
            assertThat(line).as(added.body()).isNotNull();
            typed.putAll(Map.of(id + "heading", periods[block], id + "period_input", DemoProvince.period(periods[block]).toString(), line.attr("name"), "on"));
        }
        Reply filled = page;
        return composer.follow(require("saving", () -> composer.ajax(filled, "edit", "edit:save", "edit", typed))).uri().getQuery();
    }

    private void requirePage(String userName, String address) throws SQLException {
        Http person = signedIn(userName);
        person.get(address);
        Reply page = require(address + " for " + userName, () -> person.get(address));
        assertThat(page.status()).as(address + " for " + userName).isEqualTo(200);
    }

    private <T> T require(String what, Supplier<T> work) throws SQLException {
        var counter = StatementCounter.start();
        T result = work.get();
        var sent = counter.stop();
        assertThat(sent.total()).as(what + ": " + sent.calls()).isBetween(1L, BUDGET);
        return result;
    }

    private static Reply press(Http person, Reply page, String form, String button) {
        Reply answer = person.submit(page, form, button, Map.of());
        assertThat(answer.location()).as(button + ": " + answer.html().select(".ui-messages").text()).isPresent();
        return answer;
    }

    private Http signedIn(String userName) {
        return DemoPeople.signIn(visitor(), userName);
    }

    private static String openPeriod() {
        return DemoProvince.period(DemoProvince.OPEN_PERIOD).toString();
    }

    private static String hue() {
        return DemoProvince.unitAddress("TTH.HUE").toString();
    }

    private static long sendings() {
        return Long.parseLong(DemoProvince.value("select count(*) from submission_revision"));
    }

    private static String lastVerdict(String unit) {
        return DemoProvince.value("select v.kind from verdict v join unit u on u.id = v.about_unit_id where u.code = ? order by v.id desc limit 1", unit);
    }
}
