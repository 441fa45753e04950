package vn.ubkt.rules.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ubkt.rules.check.Breach;
import vn.ubkt.rules.check.Rule;
import vn.ubkt.rules.check.Source;

/**
 * Compares the keys that exist with those that sources use. A key is used when it stands in a source, when it belongs to an
 * enum constant, or when it begins with a quoted beginning such as {@code 'dashboard.task.'} that the code completes. The
 * beginning of error codes does not count: each code is asked for its key.
 */
public final class MessageUses {

    /** Texts the platform itself asks for. */
    private static final List<String> PLATFORM = List.of("jakarta.", "primefaces.", "org.hibernate.");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z][\\w-]*(?:\\.[\\w-]+)+");
    private static final Pattern BEGINNING = Pattern.compile("[\"']([A-Za-z][\\w-]*(?:\\.[\\w-]+)+\\.)[\"']");
    private static final Pattern COMMENT = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*+\"|<!--.*?-->|/\\*\\*?\\s.*?\\*/|(?<!:)//[^\n]*",
            Pattern.DOTALL);
    /** Keys that a page or class names as such, so that they must exist. */
    private static final List<Pattern> ASKED = List.of(
            Pattern.compile("msg\\[\\s*'([^']+)'\\s*]"),
            Pattern.compile("\\btexts\\.of\\(\\s*'([^']+)'\\s*[,)]"),
            Pattern.compile("\\.text\\(\\s*(?:[\\w.]+(?:\\([\\w.]*\\))?,\\s*)?\"(\\w+(?:\\.\\w+)+)\"\\s*[,)]"),
            Pattern.compile("\\bnotices\\.\\w+\\(\\s*\"(\\w+(?:\\.\\w+)+)\"\\s*[,)]"),
            Pattern.compile("\\bmessage\\s*=\\s*\"\\{([^}\"]+)}\""));
    /** The key of a tag: it, or keys below it (label, hint), must exist. One word alone is a choice of the tag, such as a state. */
    private static final Pattern TAG = Pattern.compile("<u:[^>]*?\\bkey=\"(\\w+(?:\\.\\w+)+)\"", Pattern.DOTALL);

    private final Map<String, Breach> keys;
    private final Set<String> mentioned = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private final List<Breach> found = new ArrayList<>();

    private MessageUses(Map<String, Breach> keys) {
        this.keys = keys;
    }

    /**
     * @param keys     the keys that exist, each with the breach it would be if nobody used it
     * @param sources  Java sources and pages
     * @param optional keys that may exist without being written anywhere, such as those of enum constants
     * @param required keys that must exist though no source writes them, such as those of error codes, with their owner's path
     */
    public static List<Breach> breaches(Map<String, Breach> keys, List<Source> sources, Set<String> optional,
                                        Map<String, String> required) {
        var uses = new MessageUses(keys);
        sources.forEach(uses::read);
        required.forEach((key, path) -> uses.demand(key, path, 0, keys.containsKey(key)));
        uses.mentioned.addAll(required.keySet());
        uses.reportUnused(optional);
        return uses.found;
    }

    private void read(Source original) {
        Source source = withoutComments(original);
        TOKEN.matcher(source.text()).results().forEach(token -> mentioned.add(token.group()));
        BEGINNING.matcher(source.text()).results().map(beginning -> beginning.group(1))
                .filter(beginning -> !beginning.endsWith(".error.")).forEach(beginnings::add);
        for (Pattern asked : ASKED) {
            asked.matcher(source.text()).results().forEach(use ->
                    demand(use.group(1), source.path(), source.lineOf(use.start()), isPresent(use.group(1))));
        }
        TAG.matcher(source.text()).results().forEach(use -> {
            beginnings.add(use.group(1) + ".");
            demand(use.group(1), source.path(), source.lineOf(use.start()),
                    isPresent(use.group(1)) || keys.keySet().stream().anyMatch(key -> key.startsWith(use.group(1) + ".")));
        });
    }

    /** Comments may name keys as examples; their line breaks stay, so that lines can be counted. */
    private static Source withoutComments(Source source) {
        return new Source(source.path(), COMMENT.matcher(source.text()).replaceAll(match -> match.group().startsWith("\"")
                ? Matcher.quoteReplacement(match.group()) : match.group().replaceAll("[^\n]", "")));
    }

    private boolean isPresent(String key) {
        return keys.containsKey(key) || PLATFORM.stream().anyMatch(key::startsWith);
    }

    private void demand(String key, String path, int line, boolean present) {
        if (!present) {
            found.add(new Breach(Rule.MESSAGES_MISSING, path, line, key + " has no text"));
        }
    }

    private void reportUnused(Set<String> optional) {
        var dynamic = new TreeSet<>(PLATFORM);
        dynamic.addAll(beginnings);
        keys.forEach((key, breach) -> {
            if (!mentioned.contains(key) && dynamic.stream().noneMatch(key::startsWith)
                    && optional.stream().noneMatch(name -> key.equals(name) || key.startsWith(name + "."))) {
                found.add(breach);
            }
        });
    }
}
