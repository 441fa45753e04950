package vn.ubkt.shared.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.ubkt.shared.time.PortalClock;

/**
 * How figures and dates are written in Vietnamese papers (7.213 · 58,5 % · 30/06/2023), how they are read back, and how
 * words are made equal for search: without case, tone marks or the place of the tone mark. Both interface languages
 * write figures this way, so that one figure has one look.
 */
public final class VietnameseText {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(PortalClock.ZONE);
    private static final DateTimeFormatter TYPED_DATE =
        DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern TYPED_NUMBER = Pattern.compile("-?(\\d+|\\d{1,3}(\\.\\d{3})+)(,\\d+)?");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private VietnameseText() {
    }

    public static String number(long value) {
        return grouped(Long.toString(value));
    }

    /** As many decimals as the value has; trailing zeros are dropped. */
    public static String number(BigDecimal value) {
        var plain = value.stripTrailingZeros();
        return decimal(plain, Math.max(0, plain.scale()));
    }

    /** Rounded half up to exactly {@code scale} decimals. */
    public static String decimal(BigDecimal value, int scale) {
        var parts = value.setScale(scale, RoundingMode.HALF_UP).toPlainString().split("\\.");
        return parts.length == 1 ? grouped(parts[0]) : grouped(parts[0]) + ',' + parts[1];
    }

    /** A value already in per cent, with one decimal. */
    public static String percent(BigDecimal value) {
        return decimal(value, 1) + NO_BREAK_SPACE + '%';
    }

    /** Share of a whole; empty where the whole is zero, for then there is no share. */
    public static String percent(long part, long whole) {
        if (whole == 0) {
            return "";
        }
        return percent(BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }

    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    public static String dateTime(Instant instant) {
        return DATE_TIME.format(instant);
    }

    /**
     * Reads 7213, 7.213, 7 213 or 1.234,5.
     *
     * @throws NumberFormatException where a dot does not part thousands, so that 7.21 is never taken for 721
     */
    public static BigDecimal parseNumber(String typed) {
        var text = SPACES.matcher(typed).replaceAll("");
        if (!TYPED_NUMBER.matcher(text).matches()) {
            throw new NumberFormatException("Not a Vietnamese number: " + typed);
        }
        return new BigDecimal(text.replace(".", "").replace(',', '.'));
    }

    /**
     * Reads 1/2/2023, 01-02-2023 or 01.02.2023, day first.
     *
     * @throws java.time.format.DateTimeParseException for anything else, such as 31/02/2023
     */
    public static LocalDate parseDate(String typed) {
        return LocalDate.parse(typed.strip().replace('-', '/').replace('.', '/'), TYPED_DATE);
    }

    /** Lower case, no marks, đ as d, single spaces: equal for Ủy and uỷ, hòa and hoà, composed and decomposed letters. */
    public static String fold(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var lower = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return SPACES.matcher(lower).replaceAll(" ").strip();
    }

    private static String grouped(String digits) {
        var first = digits.startsWith("-") ? 1 : 0;
        var text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > first; at -= 3) {
            text.insert(at, '.');
        }
        return text.toString();
    }
}
