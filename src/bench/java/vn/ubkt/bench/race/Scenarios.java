package vn.ubkt.bench.race;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import vn.ubkt.journey.world.Cells;
import vn.ubkt.journey.world.DemoPeople;
import vn.ubkt.support.Http;
import vn.ubkt.support.Reply;

/** The scenarios of the benchmark: each by the lowest role that may do it. */
public final class Scenarios {

    private static final String LINE = "%-34s %7s cells %9.1f ms %9.1f ms %6.2f x   %s%n";
    private static final List<String> SENDERS = List.of(DemoPeople.VY_DA_COMPILER, "tonghop.thuyxuan");

    private final URI portal;
    private final URI bare;
    private final String month;
    private final String closed;
    private final StringBuilder report = new StringBuilder();

    /**
     * @param month  public id of the open period
     * @param closed public id of a full one
     */
    public Scenarios(URI portal, URI bare, String month, String closed) {
        this.portal = portal;
        this.bare = bare;
        this.month = month;
        this.closed = closed;
    }

    public String run() {
        report.append(String.format(Locale.ROOT, "%d processors, load %.1f, Java %s%n", Runtime.getRuntime().availableProcessors(),
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), System.getProperty("java.version")));
        report.append(String.format("%-34s %13s %12s %12s %8s   %s%n", "scenario", "size", "portal", "bare page", "ratio", "goal"));
        page("form of 300 cells", DemoPeople.AN_CUU_COMPILER, "reporting/submission/entry.xhtml?form=F01&period=" + month, "<= 2.5 x");
        page("consolidated form", DemoPeople.PROVINCE_INSPECTOR, "reporting/consolidation/sheet.xhtml?form=F01&period=" + closed, "<= 2 x");
        page("a figure opened", DemoPeople.PROVINCE_INSPECTOR, "reporting/consolidation/drill.xhtml?form=F01&period=" + closed + "&cell="
            + Cells.slot("F01", "C"), "");
        save();
        visible();
        return report.toString();
    }

    private void page(String what, String userName, String address, String goal) {
        Http person = DemoPeople.signIn(new Http(portal), userName);
        Reply page = person.get(address);
        require(page);
        List<Element> rows = page.html().select("main tr");
        int columns = rows.stream().mapToInt(row -> row.select("td, th").size()).max().orElse(1);
        int links = page.html().select("main td a, main th a").size();
        String same = "table.xhtml?rows=" + rows.size() + "&cells=" + columns + "&links=" + links;
        Http visitor = new Http(bare);
        Race.Times times = Race.run(() -> require(person.get(address)), () -> require(visitor.get(same)));
        line(what, rows.size() * columns, times, goal);
    }

    private void save() {
        Http clerk = DemoPeople.signIn(new Http(portal), DemoPeople.AN_CUU_COMPILER);
        Reply page = clerk.get("reporting/submission/entry.xhtml?form=F01&period=" + month);
        int fields = page.html().select("main td input").size();
        int slot = Integer.parseInt(page.html().selectFirst("main td:has(input)[data-slot]").attr("data-slot"));
        Http visitor = new Http(bare);
        Reply form = visitor.get("form.xhtml?fields=" + fields);
        Element sheet = page.html().selectFirst("[data-save]");
        Map<String, String> headers = Map.of("Content-Type", "application/json", "X-Ubkt-Person",
            page.html().selectFirst("meta[name=ubkt-person]").attr("content"));
        long[] version = {Long.parseLong(sheet.attr("data-version"))};
        Race.Times times = Race.run(() -> {
            Reply saved = clerk.post(sheet.attr("data-save") + "&version=" + version[0], headers, "{\"" + slot + "\":\"" + version[0] % 90 + "\"}");
            require(saved);
            version[0]++;
        }, () -> require(visitor.ajax(form, "bare", "bare:save", "bare:done", Map.of())));
        line("one cell saved", fields, times, "<= 2 x a bare post-back");
    }

    /** From pressing "send" until another person's page at the direct superior shows it. */
    private void visible() {
        Http superior = DemoPeople.signIn(new Http(portal), DemoPeople.HUE_COMPILER);
        String preview = "reporting/consolidation/sheet.xhtml?basis=PREVIEW&form=F02&period=" + month;
        List<Double> seconds = new ArrayList<>();
        for (String sender : SENDERS) {
            Http clerk = DemoPeople.signIn(new Http(portal), sender);
            String board = "reporting/submission/forms.xhtml?period=" + month;
            press(clerk, clerk.get(board), "sendForm:remaining");
            press(clerk, clerk.get(board), "sendForm:zeros");
            Reply ready = clerk.get(board);
            String before = superior.get(preview).html().select(".basis, main").text();
            seconds.add(Race.milliseconds(() -> {
                press(clerk, ready, "sendForm:sendAll");
                if (superior.get(preview).html().select(".basis, main").text().equals(before)) {
                    throw new IllegalStateException("what " + sender + " sent is not seen above");
                }
            }) / 1000);
        }
        report.append(String.format(Locale.ROOT, "%-34s %13s %10.2f s %34s%n", "sent, then seen by the superior", SENDERS.size() + " sendings",
            Race.median(seconds), "< 1 s"));
    }

    private static void press(Http person, Reply page, String button) {
        Reply answer = person.submit(page, "sendForm", button, Map.of());
        if (answer.location().isEmpty()) {
            throw new IllegalStateException(button + ": " + answer.html().select(".ui-messages").text());
        }
    }

    private void line(String what, int cells, Race.Times times, String goal) {
        report.append(String.format(Locale.ROOT, LINE, what, cells, times.ours(), times.bare(), times.ratio(), goal));
    }

    private static void require(Reply reply) {
        if (reply.status() != 200 || reply.location().isPresent()) {
            throw new IllegalStateException(reply.uri() + " answered " + reply.status() + " " + reply.location());
        }
    }
}
