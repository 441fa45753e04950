package vn.ubkt.exchange.template;

/**
 * A template in the list.
 *
 * @param committee name of its committee
 * @param own       whether the acting unit may end it or go on preparing it
 * @param state     what is to be said of its time
 */
public record TemplateRow(WorkbookTemplate template, String committee, boolean own, TemplateState state) {

    /** Whether a day can be set from which it no longer holds. */
    public boolean isEndable() {
        return own && (state == TemplateState.HOLDS || state == TemplateState.LATER);
    }

    public boolean isPrepared() {
        return state == TemplateState.PREPARED;
    }
}
