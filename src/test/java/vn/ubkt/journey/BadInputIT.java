package vn.ubkt.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import jakarta.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.journey.world.Cells;
import vn.ubkt.journey.world.DemoPeople;
import vn.ubkt.journey.world.DemoProvince;
import vn.ubkt.journey.world.Screen;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.support.Browser;
import vn.ubkt.support.Http;
import vn.ubkt.support.OverHttp;
import vn.ubkt.support.PortalDatabase;
import vn.ubkt.support.Reply;

/** Whatever is posted to a form, only figures reach cells that are the unit's to fill, while the period is open, once. */
class BadInputIT extends OverHttp {

    private static final String UNIT = "TTH.HUE.01";
    private static final String ENTRY = "reporting/submission/entry.xhtml?form=%s&period=%s";
    private static final String BOARD = "reporting/submission/forms.xhtml?period=";
    private static final List<String> NO_FIGURES = List.of("١٢٣", "１２３", "१२", "12a", "mười", "-5", "−5", "1e3", "1000000000000", "99999999999999999999",
        "12,5", "1.23.456", "0x10", "=1+1", "#{7*191}", "<script>alert(1)</script>", "1 OR 1=1", "\u202e21", "NaN",
        "1\u00002", "\u0001", "\u001b[31m5", "9".repeat(60));

    private Http clerk;
    private String period;

    @BeforeEach
    void signIn() {
        period = DemoProvince.period(DemoProvince.OPEN_PERIOD).toString();
        clerk = DemoPeople.signIn(visitor(), DemoPeople.AN_CUU_COMPILER);
    }

    @Test
    void whatIsNoFigureIsToldInItsCellAndNotStored() {
        int slot = Cells.slot("S02", "C");
        String before = stored("S02");
        for (String text : NO_FIGURES) {
            Reply answer = save("S02", json(slot, text));

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.update("entry").select("td.cell--invalid input[aria-invalid=true]").eachAttr("value")).as(text).containsExactly(shown(text));
            assertThat(answer.body()).as(text).doesNotContainPattern("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");
            assertThat(answer.body()).as(text).doesNotContain("<script>alert").doesNotContain("1337");
            assertThat(stored("S02")).as(text).isEqualTo(before);
        }
    }

    @Test
    void aFigureBesideARefusedOneIsSaved() {
        int good = Cells.slot("S02", "D");
        int bad = Cells.slot("S02", "C");
        for (String figure : List.of("7.213", "0")) {
            Reply answer = save("S02", "{\"" + good + "\":\"" + figure + "\",\"" + bad + "\":\"x\"}");

            assertThat(answer.body()).contains("còn 1 ô chưa lưu được");
            assertThat(figure("S02", good)).isEqualTo(figure.replace(".", ""));
        }
    }

    @Test
    void cellsThatAreClosedComputedOrAnotherLevelsAreNotFilled() {
        for (CellState state : List.of(CellState.CLOSED, CellState.COMPUTED, CellState.OTHER_LEVEL)) {
            Form form = Cells.set("885").forms().stream().filter(each -> each.offeredTo(StatisticalLevel.GRASSROOTS))
                .filter(each -> each.access(StatisticalLevel.GRASSROOTS).contains(state)).findFirst().orElseThrow();
            int slot = form.access(StatisticalLevel.GRASSROOTS).indexOf(state);
            String before = stored(form.code());

            Reply answer = save(form.code(), json(slot, "987654"));

            assertThat(answer.body()).as(form.code() + " " + state).contains("còn 1 ô chưa lưu được");
            assertThat(stored(form.code())).as(form.code() + " " + state).isEqualTo(before);
        }
    }

    @Test
    void whatIsNoListOfCellsIsRefusedWhole() {
        String before = stored("S02");
        for (String json : List.of("{", "[]", "null", "{\"-1\":\"1\"}", "{\"99999\":\"1\"}", "{\"0\":1}", "{\"a\":\"1\"}", "{\"0\":{\"1\":\"2\"}}",
            "{\"0\":\"" + "1".repeat(50_000) + "\"}", "[".repeat(5_000))) {
            Reply answer = save("S02", json);

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).as(json.substring(0, 1)).contains("Không đọc được số liệu trang gửi lên");
        }
        assertThat(stored("S02")).isEqualTo(before);
    }

    @Test
    void aPageLoadedBeforeThePeriodWasClosedSavesNothing() throws SQLException {
        Reply page = clerk.get(ENTRY.formatted("S02", period));
        String before = stored("S02");
        setState("CLOSED");
        try {
            Reply answer = clerk.ajax(page, "entry", "entry:save", "entry notices", Map.of("entry:grid:changed", json(Cells.slot("S02", "E"), "5")));

            assertThat(answer.body()).contains("đã chốt số liệu");
            assertThat(clerk.get(ENTRY.formatted("S02", period)).html().select("#entry\\:save")).isEmpty();
        } finally {
            setState("OPEN");
        }
        assertThat(stored("S02")).isEqualTo(before);
    }

    @Test
    void goingBackAfterSendingAndSendingAgainSendsOnce() {
        Http sender = DemoPeople.signIn(visitor(), "tonghop.thuyxuan");
        Reply sent = sender.get(BOARD + period);
        Reply recalled = press(sender, sent, "recallForm", "button[name$=recall]");
        assertThat(recalled.html().text()).contains("Đã rút lại");
        long before = sendings();

        press(sender, recalled, "sendForm", "button[name=sendForm:sendAll]");
        Reply again = press(sender, recalled, "sendForm", "button[name=sendForm:sendAll]");

        assertThat(again.status()).isEqualTo(200);
        assertThat(sendings()).isEqualTo(before + 1);
    }

    @Test
    void aSessionThatEndsInMidEntryLeadsToTheLoginAndBackToTheFormWithWhatWasTyped() {
        int slot = Cells.slot("S02", "G");
        try (var browser = Browser.open()) {
            Screen screen = Screen.of(browser, base(), DemoPeople.AN_CUU_COMPILER).go(ENTRY.formatted("S02", period));
            screen.type(slot, "77");
            screen.page().context().clearCookies();
            screen.find("#entry\\:save").click();
            screen.page().waitForURL(address -> address.contains("login.xhtml"));
            DemoPeople.fillIn(screen.page(), DemoPeople.AN_CUU_COMPILER);

            screen.page().waitForURL(address -> address.contains("entry.xhtml") && address.contains("form=S02"));
            screen.follow(screen.find("[data-offer=use]"));
            assertThat(screen.cell(slot).locator("input").inputValue()).isEqualTo("77");
        }
    }

    private Reply save(String form, String cells) {
        Reply page = clerk.get(ENTRY.formatted(form, period));
        return clerk.ajax(page, "entry", "entry:save", "entry notices", Map.of("entry:grid:changed", cells));
    }

    private static Reply press(Http person, Reply page, String form, String button) {
        return person.follow(person.submit(page, form, page.html().select("#" + form + " " + button).attr("name"), Map.of()));
    }

    /** What no answer in XML can hold is not shown again. */
    private static String shown(String text) {
        return text.replaceAll("[\\x00-\\x1F]", "");
    }

    private static String json(int slot, String text) {
        return Json.createObjectBuilder().add(String.valueOf(slot), text).build().toString();
    }

    private static String stored(String form) {
        return DemoProvince.value("select coalesce(max(d.own::text), '') from draft_form d join unit u on u.id = d.unit_id join period p on p.id = d.period_id "
            + "where u.code = ? and p.name = ? and d.form_code = ?", UNIT, DemoProvince.OPEN_PERIOD, form);
    }

    private static String figure(String form, int slot) {
        return stored(form).replaceAll("[{}]", "").split(",")[slot];
    }

    private static long sendings() {
        return Long.parseLong(DemoProvince.value("select count(*) from submission_revision"));
    }

    private void setState(String state) throws SQLException {
        try (var superuser = PortalDatabase.superuser(); var update = superuser.prepareStatement("update period set state = ? where public_id = cast(? as uuid)")) {
            update.setString(1, state);
            update.setString(2, period);
            update.executeUpdate();
        }
    }
}
