package vn.ubkt.reporting.consolidation.web.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.faces.context.FacesContext;

import vn.ubkt.office.table.DataTable.Cell;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.web.UserLocale;

/** Words and cells that all tables have. */
final class Columns {

    /** Stands for a figure that is for others than the person who takes the file. */
    static final String HIDDEN = "•";

    private static final String TEXTS = "reporting.consolidation.";

    private Columns() {
    }

    static Locale locale() {
        return UserLocale.of(FacesContext.getCurrentInstance());
    }

    static String words(String key, Object... args) {
        return Messages.text(locale(), TEXTS + key, args);
    }

    static List<String> heads(String... keys) {
        return java.util.Arrays.stream(keys).map(Columns::words).toList();
    }

    static Cell figure(Long value, boolean hidden) {
        return hidden ? Cell.text(HIDDEN) : Cell.number(value);
    }

    /** A name with the mark of figures of the time before the portal, where they are. */
    static String marked(String name, boolean carried) {
        return carried ? name + " (" + words("carried.mark") + ")" : name;
    }

    /** The same for one of the columns. */
    static List<String> marked(List<String> heads, int at, boolean carried) {
        List<String> marked = new ArrayList<>(heads);
        marked.set(at, marked(heads.get(at), carried));
        return marked;
    }

    /** The line that explains the mark of hidden figures, where there are any. */
    static List<String> hiddenNote(boolean any) {
        return any ? List.of(HIDDEN + " = " + words("hidden")) : List.of();
    }
}
