package vn.ubkt.shared.i18n;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ubkt.shared.text.VietnameseText;

/**
 * Texts for Java code that speaks to people: notices, documents, findings. A text holds its arguments as {0}, {1}; an
 * apostrophe is an apostrophe, unlike in {@link java.text.MessageFormat}.
 */
public final class Messages {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final String BUNDLE = PortalMessages.class.getName();
    private static final String ROOT_PACKAGE = "vn.ubkt.";
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    private Messages() {
    }

    /** In Vietnamese, the language of all documents. */
    public static String text(String key, Object... args) {
        return text(VIETNAMESE, key, args);
    }

    /** @throws java.util.MissingResourceException where no feature gives the key */
    public static String text(Locale locale, String key, Object... args) {
        return fill(locale, bundle(locale).getString(key), args);
    }

    /** The name of a constant, its key being feature.Type.CONSTANT. */
    public static String name(Locale locale, Enum<?> constant) {
        return text(locale, key(constant));
    }

    public static boolean has(Locale locale, String key) {
        return bundle(locale).containsKey(key);
    }

    private static ResourceBundle bundle(Locale locale) {
        var language = ENGLISH.getLanguage().equals(locale.getLanguage()) ? ENGLISH : VIETNAMESE;
        return ResourceBundle.getBundle(BUNDLE, language, Messages.class.getClassLoader());
    }

    private static String fill(Locale locale, String pattern, Object... args) {
        return ARGUMENT.matcher(pattern).replaceAll(found -> {
            int index = Integer.parseInt(found.group(1));
            return Matcher.quoteReplacement(index < args.length ? written(locale, args[index]) : found.group());
        });
    }

    private static String written(Locale locale, Object arg) {
        if (arg instanceof Long || arg instanceof Integer || arg instanceof Short) {
            return VietnameseText.number(((Number) arg).longValue());
        }
        if (arg instanceof BigDecimal decimal) {
            return VietnameseText.number(decimal);
        }
        if (arg instanceof LocalDate date) {
            return VietnameseText.date(date);
        }
        if (arg instanceof Instant instant) {
            return VietnameseText.dateTime(instant);
        }
        if (arg instanceof Enum<?> constant && has(locale, key(constant))) {
            return name(locale, constant);
        }
        return arg == null ? "" : arg.toString();
    }

    private static String key(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var feature = type.getPackageName().substring(Math.min(ROOT_PACKAGE.length(), type.getPackageName().length()));
        return feature + '.' + type.getSimpleName() + '.' + constant.name();
    }
}
