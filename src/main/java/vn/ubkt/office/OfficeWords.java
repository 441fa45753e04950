package vn.ubkt.office;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** The fixed words of a printed page in the language of the document, which need not be the reader's language. */
final class OfficeWords {

    private static final Set<String> LANGUAGES = Set.of("vi", "en");

    private final ResourceBundle bundle;

    OfficeWords(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("No printed words in language " + language);
        }
        bundle = ResourceBundle.getBundle("vn.ubkt.office.messages", Locale.forLanguageTag(language));
    }

    String text(String key, Object... args) {
        var pattern = bundle.getString(key);
        return args.length == 0 ? pattern : new MessageFormat(pattern, bundle.getLocale()).format(args);
    }

    /** Upper case by the rules of the document's language; typed text keeps its marks. */
    String capitals(String text) {
        return text.toUpperCase(bundle.getLocale());
    }
}
