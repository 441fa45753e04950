package vn.ubkt.journey.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import vn.ubkt.journey.world.Cells;
import vn.ubkt.support.Browser;
import vn.ubkt.support.Http;

/** A clerk whose server dies: in one browser typing a form by hand, and in four others saving without a pause. */
final class KilledClerk implements AutoCloseable {

    private static final String CLERK = "nguoi.thu.ba";
    private static final List<String> FORMS = List.of("F01", "F02", "F03", "F04");
    private static final int ENOUGH = 60;
    private static final long GLANCE = 2_000_000L;
    private static final String BY_HAND = "F09";
    private static final int SAVED = Cells.form(BY_HAND).slot("I.2", "E");
    private static final int UNSENT = Cells.form(BY_HAND).slot("I.3", "E");

    private final OwnPortal portal;
    private final String period;
    private final Browser browser = Browser.open();
    private BrowserContext office;

    KilledClerk(OwnPortal portal, String period) {
        this.portal = portal;
        this.period = period;
    }

    /** @return what each form must hold afterwards */
    List<Typist.Kept> typeUntilKilled() throws InterruptedException, ExecutionException {
        Page page = browser.visit(portal.base().resolve("login.xhtml"));
        office = page.context();
        openTheForm(page);
        type(page, SAVED, "5");
        page.locator("[data-grid-state]:text('Đã lưu.')").waitFor();

        Http clerk = FirstDay.at(portal, CLERK);
        AtomicInteger savings = new AtomicInteger();
        var typists = Executors.newFixedThreadPool(FORMS.size());
        try {
            List<Future<Typist.Kept>> working = new ArrayList<>();
            FORMS.forEach(form -> working.add(typists.submit(new Typist(clerk, period, form, savings))));
            while (savings.get() < ENOUGH && working.stream().noneMatch(Future::isDone)) {
                LockSupport.parkNanos(GLANCE);
            }
            portal.kill();
            List<Typist.Kept> kept = new ArrayList<>();
            for (Future<Typist.Kept> each : working) {
                kept.add(each.get());
            }
            leaveUnsent(page);
            return kept;
        } finally {
            typists.shutdownNow();
        }
    }

    /** The page says so, and is closed all the same. */
    private static void leaveUnsent(Page page) {
        type(page, UNSENT, "777");
        page.locator(".grid-trouble:visible").waitFor();
        assertThat(page.locator("[data-grid-state]").innerText()).isEqualTo("1 ô chưa lưu được");
        Browser.screenshot(page, "killed-01-unsent");
        page.close();
    }

    /** The same person signs in anew and is offered what the browser kept. */
    void takeUpTheCellsThatWereNotSent() throws IOException {
        office.clearCookies();
        Page page = office.newPage();
        page.navigate(portal.base().resolve("login.xhtml").toString());
        openTheForm(page);
        assertThat(input(page, SAVED)).isEqualTo("5");
        assertThat(input(page, UNSENT)).isEmpty();
        page.locator(".grid-offer:visible").waitFor();
        Browser.screenshot(page, "killed-02-offered");
        page.locator("[data-offer=use]").click();
        page.locator("[data-grid-state]:text('Đã lưu.')").waitFor();
        assertThat(stored(BY_HAND)).containsEntry(SAVED, "5").containsEntry(UNSENT, "777");
    }

    /** Of the form in the database, the cells the typist had anything to do with. */
    Map<Integer, String> stored(Typist.Kept kept) {
        Map<Integer, String> stored = stored(kept.form());
        stored.keySet().retainAll(kept.withAll().keySet());
        return stored;
    }

    private static Map<Integer, String> stored(String form) {
        String[] cells = ProductionIT.value("select cast(own as text) from draft_form where form_code = ?", form).replaceAll("[{}]", "").split(",");
        Map<Integer, String> stored = new HashMap<>();
        for (int slot = 0; slot < cells.length; slot++) {
            if (!cells[slot].equals("NULL")) {
                stored.put(slot, cells[slot]);
            }
        }
        return stored;
    }

    private void openTheForm(Page page) {
        page.fill("#login\\:userName", CLERK);
        page.fill("#login\\:password", FirstDay.PASSWORD);
        page.click("#login\\:signIn");
        page.waitForURL(address -> !address.contains("login.xhtml"));
        page.navigate(portal.base().resolve("reporting/submission/entry.xhtml?period=" + period + "&form=" + BY_HAND).toString());
    }

    private static void type(Page page, int slot, String figure) {
        page.locator("td[data-slot='" + slot + "'] input").fill(figure);
        page.keyboard().press("Enter");
    }

    private static String input(Page page, int slot) {
        return page.locator("td[data-slot='" + slot + "'] input").inputValue();
    }

    @Override
    public void close() {
        browser.close();
    }
}
