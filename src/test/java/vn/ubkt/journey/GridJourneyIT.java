package vn.ubkt.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ubkt.journey.world.SheetKeys.active;
import static vn.ubkt.journey.world.SheetKeys.awaitSaved;
import static vn.ubkt.journey.world.SheetKeys.copied;
import static vn.ubkt.journey.world.SheetKeys.kept;
import static vn.ubkt.journey.world.SheetKeys.paste;
import static vn.ubkt.journey.world.SheetKeys.press;
import static vn.ubkt.journey.world.SheetKeys.value;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.journey.world.Cells;
import vn.ubkt.journey.world.DemoPeople;
import vn.ubkt.journey.world.DemoProvince;
import vn.ubkt.journey.world.Screen;
import vn.ubkt.support.Browser;
import vn.ubkt.support.OverHttp;
import vn.ubkt.support.PortalDatabase;
import vn.ubkt.support.StatementCounter;

/** Filling in a form in a real browser: by keyboard alone, with a block of a spreadsheet, through lost lines, ended sessions and two people at once. */
class GridJourneyIT extends OverHttp {

    private static final String OTHER_PERSON = DemoPeople.PROVINCE_INSPECTOR;
    private static final String STATE = "[data-grid-state]";
    private static final String SAY = ".grid-say";
    private static final int BUDGET = 15;
    private static final int LONGEST_ANSWER = 2048;
    private Browser browser;
    private String entry;

    @BeforeEach
    void open() {
        browser = Browser.open();
        entry = "reporting/submission/entry.xhtml?period=" + DemoProvince.period(DemoProvince.OPEN_PERIOD) + "&form=";
        exchangeRoles("INSPECTOR", "COMPILER");
    }

    /** The province has typed nothing for the period in the demo. */
    @AfterEach
    void putBack() {
        browser.close();
        exchangeRoles("COMPILER", "INSPECTOR");
        asOwnerOfAll("delete from draft_form where unit_id = " + DemoProvince.unit(DemoProvince.PROVINCE)
            + " and period_id = (select id from period where public_id = '" + DemoProvince.period(DemoProvince.OPEN_PERIOD) + "')");
    }

    @Test
    void aFormIsFilledInByKeyboardAlone() {
        Screen clerk = clerk("F01");
        int first = slot("F01", "T", "F");
        assertThat(active(clerk)).isEqualTo(first);
        press(clerk, "1", "2", "ArrowRight", "7", "Enter");
        assertThat(clerk.cell(slot("F01", "T", "C")).innerText()).isEqualTo("19");
        assertThat(clerk.find(SAY).innerText()).contains("C T = 19");
        assertThat(active(clerk)).isEqualTo(slot("F01", "I.1", "G"));
        awaitSaved(clerk);
        assertThat(stored("F01", first)).isEqualTo("12");
        assertThat(clerk.find(".entry-head .status").first().innerText()).isEqualTo("Đang nhập");
        assertThat(clerk.find("#entry\\:nil").isVisible()).isFalse();

        undoesRestoresAndMoves(clerk, first);
        clerk.shoot("grid-02-filled-in-by-keyboard");
        assertThat(browser.errors()).isEmpty();
    }

    private static void undoesRestoresAndMoves(Screen clerk, int first) {
        press(clerk, "Control+z", "Control+z");
        assertThat(value(clerk, first)).isEmpty();
        press(clerk, "Control+y");
        assertThat(value(clerk, first)).isEqualTo("12");
        press(clerk, "F2", "5", "Escape");
        assertThat(value(clerk, first)).isEqualTo("12");
        press(clerk, "ArrowLeft");
        assertThat(clerk.page().evaluate("document.activeElement.getAttribute('aria-label')").toString())
            .startsWith("T Tổng số, E ").endsWith("cấp khác nhập, chưa nhập");
        press(clerk, "Control+Home", "Delete");
        assertThat(value(clerk, first)).isEmpty();
        press(clerk, "Control+z", "?");
        assertThat(clerk.find(".grid-help").isVisible()).isTrue();
        clerk.shoot("grid-01-keys");
        press(clerk, "Escape", "Control+s");
        awaitSaved(clerk);
    }

    @Test
    void aBlockOfASpreadsheetIsPastedUndoneAndCopiedOut() {
        Screen clerk = clerk("F01");
        paste(clerk, "1.234\t2\t9\r\n\r\nx\t-4\r\n3\t99999999999\r\n");
        assertThat(clerk.find(SAY).innerText()).isEqualTo("Đã dán 3 ô. 3 giá trị chưa hợp lệ, giữ nguyên trong ô để sửa. "
            + "1 giá trị bỏ qua vì rơi vào ô không nhập được hoặc ra ngoài biểu.");
        assertThat(clerk.find(".cell--invalid input").all()).extracting(Locator::inputValue).containsExactly("x", "-4", "99999999999");
        clerk.find(STATE + ":text('3 ô chưa lưu được')").waitFor();
        clerk.shoot("grid-03-block-with-errors");
        assertThat(stored("F01", slot("F01", "T", "F"))).isEqualTo("1234");

        press(clerk, "Control+Home", "Shift+ArrowRight", "Shift+ArrowDown");
        assertThat(copied(clerk)).isEqualTo("1234\t2\nx\t-4");
        press(clerk, "Escape", "Control+z");
        assertThat(clerk.find(".cell--invalid").count()).isZero();
        assertThat(value(clerk, slot("F01", "T", "F"))).isEmpty();
        clerk.find("[data-grid-fill]").click();
        assertThat(clerk.find(SAY).innerText()).startsWith("Đã điền 0 vào");
        clerk.cell(slot("F01", "T", "F")).locator("input").focus();
        press(clerk, "9", "Enter");
        clerk.find(".grid-live li:has-text('phải bằng')").first().waitFor();
        awaitSaved(clerk);
        clerk.shoot("grid-04-rules-while-typing");
        clerk.follow(clerk.find("#entry\\:check")).awaitText("Kết quả soát lỗi");
        assertThat(clerk.find(".grid-findings").innerText()).contains(clerk.find(".grid-live li").first().innerText().replaceFirst("^.*?dòng \\S+ ", ""));
    }

    @Test
    void whatWasSavedSurvivesAndWhatWasNotIsOfferedToTheSamePersonOnly() {
        Screen killed = clerk("F03");
        int cell = slot("F03", "T", "F");
        press(killed, "5", "Enter");
        awaitSaved(killed);
        killed.page().context().close();

        Screen clerk = clerk("F03");
        assertThat(value(clerk, cell)).isEqualTo("5");
        clerk.page().context().clearCookies();
        clerk.cell(cell).locator("input").focus();
        press(clerk, "7", "7", "7", "Enter");
        clerk.find(".grid-trouble:visible").waitFor();
        clerk.shoot("grid-05-session-ended");
        // The name and the hour of the copy are not figures, and may hold any digits.
        assertThat(kept(clerk)).hasSize(1).allSatisfy(text -> assertThat(text.substring(text.indexOf("\"secret\":"))).doesNotContain("777"));

        anotherPersonOfThisBrowserIsOfferedNothing(clerk, cell);

        clerk.page().context().clearCookies();
        signInHere(clerk.page(), DemoPeople.PROVINCE_COMPILER);
        clerk.go(entry + "F03");
        clerk.find("[data-offer=use]").click();
        awaitSaved(clerk);
        assertThat(stored("F03", cell)).isEqualTo("777");
        assertThat(kept(clerk)).isEmpty();

        signingOutLeavesNothing(clerk);
    }

    private static void signingOutLeavesNothing(Screen clerk) {
        clerk.page().onDialog(Dialog::accept);
        press(clerk, "Control+Home", "x", "Enter");
        clerk.page().waitForFunction("() => Object.keys(localStorage).some(key => key.startsWith('ubkt.unsaved.'))");
        clerk.find(".account summary").click();
        clerk.find("#signOutForm\\:signOut").click();
        clerk.page().waitForURL(address -> address.contains("login.xhtml"));
        assertThat(kept(clerk)).isEmpty();
    }

    /** Nor does the page the first one left open save under the other's name. */
    private void anotherPersonOfThisBrowserIsOfferedNothing(Screen first, int cell) {
        Page other = first.page().context().newPage();
        signInHere(other, OTHER_PERSON);
        other.navigate(base().resolve(entry + "F03").toString());
        other.waitForTimeout(500);
        assertThat(other.locator(".grid-offer").isVisible()).isFalse();
        assertThat(other.locator("td[data-slot='" + cell + "'] input").inputValue()).isEqualTo("5");
        assertThat(kept(first)).hasSize(1);

        first.page().bringToFront();
        first.find("#entry\\:save").click();
        first.find(".grid-trouble:has-text('tài khoản hoặc đơn vị khác')").waitFor();
        assertThat(stored("F03", cell)).isEqualTo("5");
    }

    @Test
    void twoPeopleSettleWhatTheyTypedDifferently() throws SQLException {
        Screen one = clerk("F04");
        Screen other = Screen.of(browser, base(), OTHER_PERSON).go(entry + "F04");
        int both = slot("F04", "T", "F");
        int beside = slot("F04", "T", "G");
        press(one, "3", "Tab", "4", "Enter");
        awaitSaved(one);
        press(other, "8", "Enter");
        other.find(".grid-conflict:visible").waitFor();
        assertThat(other.find(".grid-conflict").innerText()).contains("Hoàng Sông Hương", "Giữ số của tôi: 8", "Lấy số đã lưu: 3");
        assertThat(value(other, beside)).isEqualTo("4");
        assertThat(stored("F04", both)).isEqualTo("3");
        other.shoot("grid-06-conflict");
        other.find("[data-settle=mine]").click();
        awaitSaved(other);
        assertThat(stored("F04", both)).isEqualTo("8");

        requireSmall(one, both, "1");
    }

    @Test
    void tenTabsWorkAndALostLineLosesNothing() {
        Screen first = clerk("F05");
        List<String> forms = Cells.set("885").forms().stream().map(form -> form.code()).limit(10).toList();
        for (String form : forms) {
            Page tab = first.page().context().newPage();
            tab.navigate(base().resolve(entry + form).toString());
        }
        Page last = first.page().context().pages().get(forms.size());
        for (int again = 0; again < 10; again++) {
            last.reload();
        }
        first.page().bringToFront();
        press(first, "6", "Enter");
        first.page().context().setOffline(true);
        press(first, "2", "Enter");
        first.find(".grid-trouble:visible").waitFor();
        first.shoot("grid-07-offline");
        first.page().context().setOffline(false);
        awaitSaved(first);
        press(first, "1");
        first.find("#entry\\:check").click();
        first.awaitText("Trang đã được mở lại");
        assertThat(first.page().url()).contains("entry.xhtml").contains("form=F05");
        assertThat(first.find(".form-grid input").all()).extracting(Locator::inputValue).contains("6", "2", "1");
    }

    /** Saving in the background costs little, also where somebody else was faster. */
    private void requireSmall(Screen clerk, int slot, String version) throws SQLException {
        String mark = clerk.page().getAttribute("meta[name=ubkt-person]", "content");
        for (var asked : Map.of(version, "own", stored("version"), "refused").entrySet()) {
            var counter = StatementCounter.start();
            APIResponse answer = clerk.page().request().post(
                base().resolve(entry.replace("entry.xhtml", "cells") + "F04&version=" + asked.getKey()).toString(),
                RequestOptions.create().setHeader("X-Ubkt-Person", mark).setHeader("Content-Type", "application/json").setData("{\"" + slot + "\":\"11\"}"));
            var sent = counter.stop();
            assertThat(answer.text()).contains(asked.getValue());
            assertThat(answer.body().length).isLessThanOrEqualTo(LONGEST_ANSWER);
            assertThat(sent.total()).as(sent.calls().toString()).isLessThanOrEqualTo(BUDGET);
        }
        APIResponse foreign = clerk.page().request().post(base().resolve(entry.replace("entry.xhtml", "cells") + "F04&version=1").toString(),
            RequestOptions.create().setData("{}"));
        assertThat(foreign.status()).as("not from our page").isEqualTo(403);
    }

    private Screen clerk(String form) {
        return Screen.of(browser, base(), DemoPeople.PROVINCE_COMPILER).go(entry + form);
    }

    private void signInHere(Page page, String userName) {
        page.navigate(base().resolve("login.xhtml").toString());
        DemoPeople.fillIn(page, userName);
        page.waitForURL(address -> !address.contains("login.xhtml"));
    }

    private static int slot(String form, String row, String letter) {
        return Cells.form(form).slot(row, letter);
    }

    private static String stored(String form, int slot) {
        return draft("own[" + (slot + 1) + "]", form);
    }

    private static String stored(String column) {
        return draft(column, "F04");
    }

    private static String draft(String column, String form) {
        return DemoProvince.value("select d." + column + " from draft_form d join unit u on u.id = d.unit_id join period p on p.id = d.period_id "
            + "where u.code = 'TTH' and p.name = ? and d.form_code = ?", DemoProvince.OPEN_PERIOD, form);
    }

    /** For a while a second person of the province fills in forms. */
    private static void exchangeRoles(String from, String to) {
        asOwnerOfAll("update role_grant set role_code = '" + to + "' where role_code = '" + from + "' and post_id in (select p.id from post p "
            + "join account a on a.id = p.account_id where a.user_name = '" + OTHER_PERSON + "')");
    }

    private static void asOwnerOfAll(String sql) {
        try (var superuser = PortalDatabase.superuser(); var statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }
}
