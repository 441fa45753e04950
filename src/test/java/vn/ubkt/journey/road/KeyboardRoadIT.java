package vn.ubkt.journey.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.journey.world.DemoPeople;
import vn.ubkt.journey.world.DemoProvince;
import vn.ubkt.journey.world.ExtraMonth;
import vn.ubkt.journey.world.Keystrokes;
import vn.ubkt.support.Browser;
import vn.ubkt.support.OverHttp;
import vn.ubkt.support.PortalDatabase;

/**
 * A new clerk of a grassroots unit, from the page of signing in to the receipt, with the keyboard alone: the whole set of a month, as busy
 * as the busiest unit of the city had in its last quarter. The time is that of a person who strikes two keys a second.
 */
class KeyboardRoadIT extends OverHttp {

    private static final String MODEL = "TTH.HUE.30";
    private static final String CLERK_UNIT = "TTH.HUE.28";
    private static final Duration ENOUGH = Duration.ofMinutes(15);
    private static final int KEYS_PER_SECOND = 2;
    private static final String FORMS = "/reporting/submission/forms.xhtml";
    private static final String ENTRY = "/reporting/submission/entry.xhtml.*form=";

    private Browser browser;
    private ExtraMonth month;

    @BeforeEach
    void openAMonth() throws SQLException {
        month = ExtraMonth.open();
        browser = Browser.open();
    }

    @AfterEach
    void putBack() throws SQLException {
        browser.close();
        month.close();
    }

    @Test
    void aNewClerkFillsChecksAndSendsAWholeMonthWithTheKeyboardAlone() throws SQLException, IOException {
        Map<String, Map<Integer, String>> figures = figures(MODEL, DemoProvince.OPEN_PERIOD);
        long start = System.nanoTime();
        Page page = browser.visit(base().resolve("login.xhtml"));
        Keystrokes keys = new Keystrokes(page);
        signIn(keys);
        fillIn(page, keys, figures);
        String receipt = finish(page, keys);
        Duration machine = Duration.ofNanos(System.nanoTime() - start);
        Duration person = Duration.ofSeconds(keys.count() / KEYS_PER_SECOND);
        Files.writeString(Path.of(System.getProperty("ubkt.it.target"), "keyboard-road.txt"),
            "%d keystrokes, %s at %d a second; the machine took %s%n".formatted(keys.count(), person, KEYS_PER_SECOND, machine));

        assertThat(receipt).contains("Đã gửi lần 1: 35 biểu");
        assertThat(person).isLessThan(ENOUGH);
        assertThat(figures(CLERK_UNIT, ExtraMonth.NAME)).isEqualTo(figures);
        assertThat(browser.errors()).isEmpty();
    }

    private static void signIn(Keystrokes keys) {
        keys.type(DemoPeople.VY_DA_COMPILER).press("Tab").type("Minh-hoa-2023").pressAndArrive("Enter", "/index.xhtml");
        keys.skipToContent().tabTo("a.main-link").pressAndArrive("Enter", ENTRY + "F01");
    }

    private static void fillIn(Page page, Keystrokes keys, Map<String, Map<Integer, String>> figures) {
        while (page.url().contains("entry.xhtml")) {
            String form = page.url().replaceFirst(".*form=", "");
            typed(page, figures.getOrDefault(form, Map.of())).forEach((slot, figure) -> keys.moveTo(slot).type(figure));
            keys.pressAndArrive("Alt+PageDown", FORMS + "|" + ENTRY);
        }
    }

    /** Of the figures of a form, those a person types, in the order of reading. */
    private static Map<Integer, String> typed(Page page, Map<Integer, String> figures) {
        Map<Integer, String> typed = new TreeMap<>(figures);
        List<Integer> open = page.locator("td[data-slot]:has(input:not([readonly]))").all().stream()
            .map(cell -> Integer.valueOf(cell.getAttribute("data-slot"))).toList();
        typed.keySet().retainAll(open);
        return typed;
    }

    private static String finish(Page page, Keystrokes keys) {
        agree(page, keys, "#sendForm\\:remaining");
        agree(page, keys, "#sendForm\\:zeros");
        keys.skipToContent().tabTo("a[href*='check.xhtml']").pressAndArrive("Enter", "/check.xhtml");
        Browser.screenshot(page, "keyboard-01-checked");
        assertThat(page.locator("main").innerText()).contains("Có thể gửi báo cáo");
        keys.skipToContent().tabTo(".head__toolbar a[href*='forms.xhtml']").pressAndArrive("Enter", FORMS);
        agree(page, keys, "#sendForm\\:sendAll");
        Browser.screenshot(page, "keyboard-02-receipt");
        return page.locator(".notices").innerText();
    }

    /** Presses a button of the list of forms and agrees to what it asks. */
    private static void agree(Page page, Keystrokes keys, String button) {
        keys.skipToContent().tabTo(button).press("Enter");
        page.locator(".ui-confirmdialog-yes:visible:focus").waitFor();
        keys.pressAndArrive("Enter", FORMS);
        page.locator(".notices li, .notices .ui-messages-info").first().waitFor();
    }

    /** Figures other than 0 that a unit sent of its own, by form and slot. */
    private static Map<String, Map<Integer, String>> figures(String unit, String period) throws SQLException {
        Map<String, Map<Integer, String>> figures = new HashMap<>();
        try (var superuser = PortalDatabase.superuser(); var query = superuser.prepareStatement("""
            select f.form_code, c.at - 1, c.figure
              from revision_form f join submission_revision r on r.id = f.revision_id join unit u on u.id = r.unit_id join period p on p.id = r.period_id,
                   unnest(f.own) with ordinality c(figure, at)
             where u.code = ? and p.name = ? and c.figure <> 0 and not f.nil""")) {
            query.setString(1, unit);
            query.setString(2, period);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    figures.computeIfAbsent(rows.getString(1), form -> new HashMap<>()).put(rows.getInt(2), rows.getString(3));
                }
            }
        }
        return figures;
    }
}
