package vn.ubkt.journey.world;

import java.net.URI;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import vn.ubkt.support.Browser;

/** A person before the portal: goes to pages, presses what a person would press. Outside the server only. */
public final class Screen {

    private final Page page;
    private final URI base;

    private Screen(Page page, URI base) {
        this.page = page;
        this.base = base;
    }

    public static Screen of(Browser browser, URI base, String userName) {
        return new Screen(DemoPeople.signIn(browser, base, userName), base);
    }

    public static Screen dark(Browser browser, URI base, String userName) {
        return new Screen(DemoPeople.signIn(browser, base, userName, ColorScheme.DARK), base);
    }

    public Screen go(String address) {
        page.navigate(base.resolve(address).toString());
        return this;
    }

    /** A picture of the page, once it passes the checks of accessibility. */
    public Screen shoot(String name) {
        Browser.screenshot(page, name);
        Browser.requireAccessible(page);
        return this;
    }

    public Screen follow(Locator link) {
        link.first().click();
        page.waitForLoadState();
        return this;
    }

    /** Presses a button and agrees to what it asks. */
    public Screen pressAndAgree(Locator button) {
        button.first().click();
        page.locator(".ui-confirmdialog-yes:visible").click();
        return this;
    }

    /** Waits until a notice, or anything else on the page, says so. */
    public Screen awaitText(String text) {
        page.locator("main").getByText(text).first().waitFor();
        return this;
    }

    public Screen back() {
        page.goBack();
        return this;
    }

    /** Types into a cell of the sheet and leaves it. */
    public Screen type(int slot, String figure) {
        Locator input = cell(slot).locator("input");
        input.click();
        input.fill(figure);
        input.press("Enter");
        return this;
    }

    public Locator cell(int slot) {
        return page.locator("td[data-slot='" + slot + "']");
    }

    /** The row of a table that begins with the text. */
    public Locator row(String heading) {
        return page.locator("main tr").filter(new Locator.FilterOptions().setHas(page.locator("th[scope=row]", new Page.LocatorOptions()
            .setHasText(heading))));
    }

    public Locator find(String selector) {
        return page.locator(selector);
    }

    public Page page() {
        return page;
    }
}
