package vn.ubkt.support;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A real browser on an office screen (1366 × 768, Vietnamese). Each {@link #visit} has cookies of its own. What the console reported as
 * an error is kept in {@link #errors}.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage");
    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final List<String> errors = new ArrayList<>();

    private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Browser open() {
        var program = InstalledBrowser.find(System.getenv());
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions().setExecutablePath(program).setHeadless(true).setArgs(FLAGS);
        return new Browser(playwright, playwright.chromium().launch(options));
    }

    /** A page at the address, in the light scheme. */
    public Page visit(URI address) {
        return visit(address, ColorScheme.LIGHT);
    }

    public Page visit(URI address, ColorScheme scheme) {
        var page = context(scheme).newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
        page.navigate(address.toString());
        return page;
    }

    private BrowserContext context(ColorScheme scheme) {
        return browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1366, 768).setLocale("vi-VN").setTimezoneId("Asia/Ho_Chi_Minh").setColorScheme(scheme));
    }

    /** Errors of the console and uncaught ones of scripts, of all pages so far. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** The whole page as {@code target/screenshots/<name>.png}. */
    public static Path screenshot(Page page, String name) {
        var file = Path.of(System.getProperty("ubkt.it.target"), "screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** Fails with the rule and the places of every serious or critical breach of WCAG 2.2 A and AA that axe finds. */
    public static void requireAccessible(Page page) {
        var grave = new AxeBuilder(page).withTags(STANDARD).analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> String.valueOf(node.getTarget())).toList())
                .toList();
        if (!grave.isEmpty()) {
            throw new AssertionError(page.url() + " is not accessible: " + String.join(System.lineSeparator(), grave));
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
