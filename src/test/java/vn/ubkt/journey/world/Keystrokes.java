package vn.ubkt.journey.world;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;

/** Hands that know the keyboard only, and count. A key held with another one is two. Outside the server only. */
public final class Keystrokes {

    private static final int LOST = 60;
    private static final String PLACE = """
        slot => {
          const rows = Array.from(document.querySelectorAll('.form-grid > tbody > tr')).map(row => Array.from(row.querySelectorAll('td[data-slot]')))
            .filter(row => row.length);
          const row = rows.findIndex(each => each.some(cell => cell.dataset.slot === slot));
          return [row, rows[row].findIndex(cell => cell.dataset.slot === slot)];
        }""";

    private final Page page;
    private int count;

    public Keystrokes(Page page) {
        this.page = page;
    }

    public int count() {
        return count;
    }

    public Keystrokes press(String... keys) {
        for (var key : keys) {
            count += key.split("\\+").length;
            page.keyboard().press(key);
        }
        return this;
    }

    public Keystrokes type(String text) {
        count += text.length();
        page.keyboard().type(text);
        return this;
    }

    /** To the content of a page just opened, past bars and menu. */
    public Keystrokes skipToContent() {
        return press("Tab", "Enter");
    }

    /** Steps on until the focus is there. */
    public Keystrokes tabTo(String selector) {
        for (var steps = 0; !isAt(selector); steps++) {
            if (steps == LOST) {
                throw new AssertionError("not reached by Tab: " + selector + " on " + page.url());
            }
            press("Tab");
        }
        return this;
    }

    /** A key that leads to another page. */
    public Keystrokes pressAndArrive(String key, String address) {
        page.waitForNavigation(new Page.WaitForNavigationOptions().setUrl(Pattern.compile(address)), () -> press(key));
        return this;
    }

    /** By arrows over the sheet, from the cell that has the focus. */
    public Keystrokes moveTo(int slot) {
        var from = place(Integer.parseInt(page.evaluate("document.activeElement.closest('td').dataset.slot").toString()));
        var to = place(slot);
        repeat(to.get(0) - from.get(0), "ArrowDown", "ArrowUp");
        repeat(to.get(1) - from.get(1), "ArrowRight", "ArrowLeft");
        return this;
    }

    @SuppressWarnings("unchecked")
    private List<Integer> place(int slot) {
        return (List<Integer>) page.evaluate(PLACE, String.valueOf(slot));
    }

    private void repeat(int steps, String forward, String back) {
        for (var step = 0; step < Math.abs(steps); step++) {
            press(steps > 0 ? forward : back);
        }
    }

    private boolean isAt(String selector) {
        return (boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }
}
