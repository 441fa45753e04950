package vn.ubkt.exchange.paper;

import java.text.Normalizer;

/** About how wide a text is in the printed face, in tenths of a figure's width. */
final class TextWidth {

    private static final String NARROW = "ijltfrI.,:;()-";
    private static final int FIGURE = 10;
    private static final int SLIM = 6;
    private static final int CAPITAL = 14;
    private static final int BROAD = 16;

    private TextWidth() {
    }

    static int of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
            .map(TextWidth::of).sum();
    }

    private static int of(int letter) {
        if (letter == 'm' || letter == 'w' || letter == 'M') {
            return BROAD;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return SLIM;
        }
        return Character.isUpperCase(letter) ? CAPITAL : FIGURE;
    }
}
