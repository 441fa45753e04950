package vn.ubkt.journey.world;

import java.net.URI;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import vn.ubkt.support.Browser;
import vn.ubkt.support.Http;
import vn.ubkt.support.Reply;

/** People of the demo by user name, and how they sign in. Outside the server only. */
public final class DemoPeople {

    public static final String PROVINCE_COMPILER = "tonghop.tinh";
    public static final String PROVINCE_CHAIRMAN = "chunhiem.tinh";
    public static final String PROVINCE_VICE_CHAIRMAN = "phochunhiem.tinh";
    public static final String PROVINCE_INSPECTOR = "kiemtravien.tinh";
    public static final String PROVINCE_MEMBER = "uyvien.tinh";
    public static final String PROVINCE_ADMIN = "quantri1.tinh";
    public static final String PROVINCE_AUDITOR = "kiemsoat.tinh";
    public static final String HUE_COMPILER = "tonghop.hue";
    public static final String PHONG_DIEN_COMPILER = "tonghop.phongdien";
    public static final String QUANG_DIEN_COMPILER = "tonghop.quangdien";
    public static final String QUANG_DIEN_CHAIRMAN = "chunhiem.quangdien";
    public static final String AN_CUU_COMPILER = "tonghop.ancuu";
    public static final String VY_DA_COMPILER = "tonghop.vyda";
    public static final String CELL_SECRETARY = "bithu.chibo";

    private static final String PASSWORD = "Minh-hoa-2023";
    private static final String LOGIN = "login.xhtml";

    private DemoPeople() {
    }

    /** Signs a visitor in who has one post. */
    public static Http signIn(Http visitor, String userName) {
        Reply login = visitor.get(LOGIN);
        Reply answer = visitor.submit(login, "login", "login:signIn", Map.of("login:userName", userName, "login:password", PASSWORD));
        if (answer.location().isEmpty()) {
            throw new AssertionError(userName + " was not let in: " + answer.html().select(".ui-messages, .ui-message").text());
        }
        return visitor;
    }

    public static Page signIn(Browser browser, URI base, String userName) {
        return signIn(browser, base, userName, ColorScheme.LIGHT);
    }

    /** A browser of their own. */
    public static Page signIn(Browser browser, URI base, String userName, ColorScheme scheme) {
        Page page = browser.visit(base.resolve(LOGIN), scheme);
        if (scheme == ColorScheme.DARK) {
            page.click("[data-preference=ubkt-look][data-value=dark]");
            page.waitForSelector("html[data-look=dark]");
        }
        fillIn(page, userName);
        page.waitForURL(address -> !address.contains(LOGIN));
        return page;
    }

    /** On the page of signing in. */
    public static void fillIn(Page page, String userName) {
        page.fill("#login\\:userName", userName);
        page.fill("#login\\:password", PASSWORD);
        page.click("#login\\:signIn");
    }
}
