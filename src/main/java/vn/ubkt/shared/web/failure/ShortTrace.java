package vn.ubkt.shared.web.failure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * A fault as the log keeps it: the outermost exceptions and the first cause, of each the top of its stack. What overflowed the
 * stack, or was wrapped at each level of a page, would else fill the log with what nobody reads.
 */
final class ShortTrace {

    private static final int OUTERMOST = 3;
    private static final int INNERMOST = 3;
    private static final int LINES = 40;
    private static final int LETTERS = 1_000;

    private ShortTrace() {
    }

    static String of(Throwable fault) {
        var causes = causes(fault);
        var lines = new ArrayList<String>();
        for (var at = 0; at < causes.size(); at++) {
            if (at < OUTERMOST || at >= causes.size() - INNERMOST) {
                write(lines, at == 0 ? "" : "Caused by: ", causes.get(at));
            } else if (at == OUTERMOST) {
                lines.add("… " + (causes.size() - OUTERMOST - INNERMOST) + " causes left out");
            }
        }
        return String.join(System.lineSeparator(), lines);
    }

    /** From the outermost to the first, each once even where they run in a circle. */
    private static List<Throwable> causes(Throwable fault) {
        var seen = Collections.newSetFromMap(new IdentityHashMap<Throwable, Boolean>());
        var causes = new ArrayList<Throwable>();
        for (var cause = fault; cause != null && seen.add(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }

    private static void write(List<String> lines, String heading, Throwable fault) {
        var title = heading + fault;
        lines.add(title.length() > LETTERS ? title.substring(0, LETTERS) + "…" : title);
        var stack = fault.getStackTrace();
        Arrays.stream(stack).limit(LINES).forEach(place -> lines.add("\tat " + place));
        if (stack.length > LINES) {
            lines.add("\t… " + (stack.length - LINES) + " lines left out");
        }
    }
}
