package vn.ubkt.exchange.template.bind;

/**
 * Something to know of bound cells before a template is used.
 *
 * @param cells their addresses, the first ones
 * @param count how many there are
 */
public record BindingConflict(String sheet, Kind kind, String form, String cells, int count) {

    /** What is the matter. */
    public enum Kind {
        /** Two sheets stand for one form. */
        FORM_TWICE(true),
        /** Cells covered by a merged block cannot hold a figure of their own. */
        MERGED(true),
        /** Formulas where the portal has typed figures are replaced by them. */
        FORMULA_REPLACED(false),
        /** Formulas where the portal reckons too stay. */
        FORMULA_KEPT(false),
        /** People cannot type there while the sheet is protected. */
        LOCKED(false);

        private final boolean blocking;

        Kind(boolean blocking) {
            this.blocking = blocking;
        }
    }

    /** Whether the template cannot be used like that. */
    public boolean isBlocking() {
        return kind.blocking;
    }

    public String tone() {
        return kind.blocking ? "bad" : "warn";
    }
}
