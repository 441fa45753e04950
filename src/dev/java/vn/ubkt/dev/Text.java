package vn.ubkt.dev;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the launcher says, always in both languages: one line Vietnamese, one line English. */
final class Text {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final ResourceBundle VIETNAMESE = bundle("vi");
    private static final ResourceBundle ENGLISH = bundle("en");

    private Text() {
    }

    /** The sentence in Vietnamese, a line break, the sentence in English. An argument that is itself a key's text comes as {@link Key}. */
    static String of(String key, Object... args) {
        return format(VIETNAMESE, key, args) + System.lineSeparator() + format(ENGLISH, key, args);
    }

    /** Both languages on one line, for headings. */
    static String inline(String key, Object... args) {
        return format(VIETNAMESE, key, args) + " / " + format(ENGLISH, key, args);
    }

    static boolean has(String key) {
        return VIETNAMESE.containsKey(key);
    }

    private static String format(ResourceBundle bundle, String key, Object... args) {
        var words = Arrays.stream(args)
                .map(arg -> arg instanceof Key inner ? bundle.getString(inner.key()) : String.valueOf(arg)).toArray();
        return MessageFormat.format(bundle.getString(key), words);
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("vn.ubkt.dev.messages", Locale.forLanguageTag(language), Text.class.getClassLoader(), NO_FALLBACK);
    }

    /** An argument that is to be said in the language of the sentence around it. */
    record Key(String key) {
    }
}
