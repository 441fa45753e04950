package vn.ubkt.bulletin.figure;

import java.util.Locale;
import java.util.Map;

import vn.ubkt.reporting.form.BulletinLine;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.text.VietnameseText;

/**
 * Figures as sentences in the fixed wording of the trade. What follows the number names the subject and the actor, so that a
 * figure taken out of its place still says whose work it is: "978 tổ chức đảng được cấp ủy các cấp kiểm tra".
 */
public final class FigureWords {

    private static final String WORDS = "bulletin.line.";
    private static final String COUNTED = "^(Tổng số|Số) ";
    private static final Map<Subject, String> VERB_AFTER = Map.of(Subject.ORGANISATIONS, "tổ chức đảng", Subject.MEMBERS, "đảng viên");

    private FigureWords() {
    }

    /** What follows the number of a line; a line without words of its own is worded from its label and its actor. */
    public static String label(BulletinLine line) {
        String key = WORDS + line.code();
        return Messages.has(Messages.VIETNAMESE, key) ? Messages.text(key) : fromLabel(line);
    }

    private static String fromLabel(BulletinLine line) {
        String label = line.labelVi().replaceFirst(COUNTED, "");
        String actor = actor(Family.of(line.actor()));
        String subject = VERB_AFTER.get(Subject.of(line.subject()));
        return label.replaceFirst("^" + subject + " (được|bị) (?!cấp ủy|UBKT)", subject + " $1 " + actor + " ");
    }

    /** The actor inside a sentence. */
    public static String actor(Family family) {
        return Messages.text("bulletin.actor." + family);
    }

    /** The actor as a heading. */
    public static String heading(Locale locale, Family family) {
        return Messages.text(locale, "bulletin.family." + family);
    }

    public static String unitOfCount(BulletinLine line) {
        return Messages.text("bulletin.subject." + Subject.of(line.subject()));
    }

    /** The figure as it is printed; a missing one is said, never shown as zero. */
    public static String number(Long value) {
        return value == null ? Messages.text("bulletin.figure.missing") : VietnameseText.number(value);
    }

    public static String sentence(String label, Long value) {
        return value == null ? Messages.text("bulletin.figure.missingSentence", label) : VietnameseText.number(value) + ' ' + label;
    }

    /** A label where it begins a cell of a table. */
    public static String capitalised(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Messages.VIETNAMESE) + label.substring(1);
    }
}
