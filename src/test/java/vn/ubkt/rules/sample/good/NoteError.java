package vn.ubkt.rules.sample.good;

/** An error code as the features have them. */
public enum NoteError implements ErrorKey {
    TOO_LONG;

    @Override
    public String key() {
        return "good.error." + name();
    }
}
