package vn.ubkt.rules.sample.good;

/** What an error code answers. */
public interface ErrorKey {

    String key();
}
