package vn.ubkt.exchange.template;

/** Where a template stands in its time. */
public enum TemplateState {
    PREPARED("info"), LATER("info"), HOLDS("good"), ENDED("quiet");

    private final String tone;

    TemplateState(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }
}
