package vn.ubkt.exchange.template;

/**
 * A template in the list.
 *
 * @param committee name of its committee
 * @param own       whether the acting unit may end it or go on preparing it
 * @param state     what is to be said of its time
 */
public record TemplateRow(WorkbookTemplate template, String committee, boolean own, State state) {

    /** Where a template stands in its time. */
    public enum State {
        PREPARED("info"), LATER("info"), HOLDS("good"), ENDED("quiet");

        private final String tone;

        State(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }
    }

    /** Whether a day can be set from which it no longer holds. */
    public boolean isEndable() {
        return own && (state == State.HOLDS || state == State.LATER);
    }

    public boolean isPrepared() {
        return state == State.PREPARED;
    }
}
