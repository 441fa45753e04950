package vn.ubkt.demo.figure;

import java.util.LinkedHashMap;
import java.util.Map;

/** Figures of a group of like cases, by column letter. */
final class Cells {

    private final Map<String, Long> figures = new LinkedHashMap<>();

    Cells add(String letter, long figure) {
        figures.merge(letter, figure, Long::sum);
        return this;
    }

    /** @param letters columns, a space between; as many as figures */
    Cells add(String letters, long... figures) {
        String[] columns = letters.split(" ");
        for (int i = 0; i < columns.length; i++) {
            add(columns[i], figures[i]);
        }
        return this;
    }

    Map<String, Long> figures() {
        return figures;
    }
}
