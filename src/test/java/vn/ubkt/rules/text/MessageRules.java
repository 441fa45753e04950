package vn.ubkt.rules.text;

import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.ubkt.rules.check.Breach;
import vn.ubkt.rules.check.Rule;
import vn.ubkt.rules.check.Source;

/** What every bundle of texts must keep to, whoever uses it. */
public final class MessageRules {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern FORBIDDEN = Pattern.compile("(?<!\\p{L})(duyệt|khóa|khoá|nộp)(?!\\p{L})|uỷ", FLAGS);
    /** Where the forbidden words are right: browser, keyword, term of a congress, dues in the wording of the forms. */
    private static final Pattern ALLOWED = Pattern.compile(
            "trình duyệt|từ kh(óa|oá)|kh(óa|oá) (\\p{Lu}*[IVX]+|\\{\\d\\})(?!\\p{L})|thu, nộp", FLAGS);
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private final List<Breach> found = new ArrayList<>();
    private final Map<String, Bundle> bundles;

    private MessageRules(List<Source> files) {
        bundles = files.stream().map(Bundle::of).collect(Collectors.toMap(bundle -> bundle.source().path(),
                Function.identity(), (first, second) -> first, TreeMap::new));
    }

    public static List<Breach> breaches(List<Source> files) {
        var rules = new MessageRules(files);
        rules.bundles.values().forEach(rules::checkBundle);
        rules.checkTwice();
        return rules.found;
    }

    /** Every key of the Vietnamese bundles, with the place where it stands. */
    public static Map<String, Breach> keys(List<Source> files) {
        var keys = new TreeMap<String, Breach>();
        files.stream().map(Bundle::of).filter(Bundle::isVietnamese).forEach(bundle -> bundle.texts().keySet().forEach(key ->
                keys.put(key, new Breach(Rule.MESSAGES_UNUSED, bundle.source().path(), bundle.lineOf(key), key + " is used nowhere"))));
        return keys;
    }

    /** Compares the list of bundles, one a line, with those that exist. */
    public static List<Breach> listed(Source list, List<Source> files) {
        var named = list.text().lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.replace('/', '.').replaceFirst("^vn\\.ubkt\\.", "").replaceFirst("\\.messages$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        var existing = files.stream().map(Bundle::of).map(Bundle::feature).collect(Collectors.toCollection(TreeSet::new));
        var found = new ArrayList<Breach>();
        existing.stream().filter(name -> !named.contains(name))
                .forEach(name -> found.add(new Breach(Rule.MESSAGES_LISTED, list.path(), 0, "lacks the bundle of " + name)));
        named.stream().filter(name -> !existing.contains(name))
                .forEach(name -> found.add(new Breach(Rule.MESSAGES_LISTED, list.path(), 0, "names " + name + ", which has no bundle")));
        return found;
    }

    private void checkBundle(Bundle bundle) {
        Bundle twin = bundles.get(bundle.twin());
        if (twin == null) {
            found.add(new Breach(Rule.MESSAGES_PAIR, bundle.source().path(), 0, "has no " + bundle.twin()));
        }
        bundle.repeated().forEach(key -> report(Rule.MESSAGES_TWICE, bundle, key, "stands twice in this file"));
        bundle.texts().forEach((key, text) -> {
            if (twin != null && !arguments(text).equals(arguments(twin.texts().get(key)))) {
                report(Rule.MESSAGES_PAIR, bundle, key, "is missing in " + twin.source().name() + ", or has other arguments there");
            }
            if (!bundle.feature().startsWith("shared") && !key.startsWith(bundle.feature() + ".")) {
                report(Rule.MESSAGES_PREFIX, bundle, key, "does not begin with " + bundle.feature() + ".");
            }
            checkForm(bundle, key, text);
            checkWords(bundle, key, text);
        });
    }

    private void checkForm(Bundle bundle, String key, String text) {
        if (text.isBlank() || text.contains("'") || !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            report(Rule.MESSAGES_FORM, bundle, key, "is blank, has an apostrophe ' or is not composed");
        }
        try {
            new MessageFormat(text);
        } catch (IllegalArgumentException e) {
            report(Rule.MESSAGES_FORM, bundle, key, e.getMessage());
        }
    }

    private void checkWords(Bundle bundle, String key, String text) {
        Matcher word = FORBIDDEN.matcher(ALLOWED.matcher(text).replaceAll("…"));
        if (bundle.isVietnamese() && word.find()) {
            report(Rule.MESSAGES_WORDS, bundle, key, "says “" + word.group() + "” in “" + text + "”");
        }
    }

    private void checkTwice() {
        var homes = new TreeMap<String, String>();
        bundles.values().stream().filter(Bundle::isVietnamese).forEach(bundle -> bundle.texts().keySet().forEach(key -> {
            String first = homes.putIfAbsent(key, bundle.source().path());
            if (first != null) {
                report(Rule.MESSAGES_TWICE, bundle, key, "stands also in " + first);
            }
        }));
    }

    private static Set<String> arguments(String text) {
        return text == null ? Set.of("missing")
                : ARGUMENT.matcher(text).results().map(argument -> argument.group(1)).collect(Collectors.toSet());
    }

    private void report(Rule rule, Bundle bundle, String key, String what) {
        found.add(new Breach(rule, bundle.source().path(), bundle.lineOf(key), key + " " + what));
    }
}
