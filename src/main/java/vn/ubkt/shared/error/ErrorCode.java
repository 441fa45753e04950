package vn.ubkt.shared.error;

/** What went against a rule of the portal. Each feature has one enum of these; the key names the text shown to the user. */
public interface ErrorCode {

    String key();
}
