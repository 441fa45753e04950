package vn.ubkt.journey.production;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.ubkt.support.Http;
import vn.ubkt.support.Reply;

/** Fills in one form without a pause, some cells with each saving, at the address the page's own script saves to; until the server is gone. */
final class Typist implements Callable<Typist.Kept> {

    private static final int CELLS = 5;
    private static final String BELOW_THE_TOTAL = ".form-grid tbody ~ tbody td[data-slot]:has(input:not([readonly]))";
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

    /**
     * What a form must hold afterwards.
     *
     * @param acknowledged by slot, of savings that were answered
     * @param unanswered   by slot, of the one saving that was under way when the server went
     */
    record Kept(String form, Map<Integer, String> acknowledged, Map<Integer, String> unanswered) {

        Map<Integer, String> withAll() {
            var all = new HashMap<>(acknowledged);
            all.putAll(unanswered);
            return all;
        }
    }

    private final Http clerk;
    private final String period;
    private final String form;
    private final AtomicInteger savings;

    /** @param savings counts the answered savings of all typists */
    Typist(Http clerk, String period, String form, AtomicInteger savings) {
        this.clerk = clerk;
        this.period = period;
        this.form = form;
        this.savings = savings;
    }

    @Override
    public Kept call() {
        var page = clerk.get("reporting/submission/entry.xhtml?period=" + period + "&form=" + form);
        var open = page.html().select(BELOW_THE_TOTAL).eachAttr("data-slot").stream().map(Integer::valueOf).toList();
        var mark = Map.of("X-Ubkt-Person", page.html().select("meta[name=ubkt-person]").attr("content"), "Content-Type", "application/json");
        var acknowledged = new HashMap<Integer, String>();
        var version = page.html().select("[data-version]").attr("data-version");
        for (var saving = 1;; saving++) {
            var cells = cells(open, saving);
            try {
                var answer = clerk.post("reporting/submission/cells?period=" + period + "&form=" + form + "&version=" + version, mark, json(cells));
                version = version(answer);
            } catch (UncheckedIOException gone) {
                return new Kept(form, acknowledged, cells);
            }
            acknowledged.putAll(cells);
            savings.incrementAndGet();
        }
    }

    /** Cells beside each other, the next ones with each saving, each time with another figure. */
    private static Map<Integer, String> cells(List<Integer> open, int saving) {
        var cells = new HashMap<Integer, String>();
        for (var each = 0; each < CELLS; each++) {
            cells.put(open.get((saving * CELLS + each) % open.size()), String.valueOf(saving));
        }
        return cells;
    }

    private static String json(Map<Integer, String> cells) {
        return cells.entrySet().stream().map(cell -> "\"" + cell.getKey() + "\":\"" + cell.getValue() + '"').collect(Collectors.joining(",", "{", "}"));
    }

    private static String version(Reply answer) {
        var version = VERSION.matcher(answer.body());
        if (answer.status() != 200 || answer.body().contains("\"own\"") || !answer.body().contains("\"refused\":{}") || !version.find()) {
            throw new AssertionError("not saved: " + answer.status() + " " + answer.body());
        }
        return version.group(1);
    }
}
