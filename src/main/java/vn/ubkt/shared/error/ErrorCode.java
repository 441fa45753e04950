package vn.ubkt.shared.error;

/** A refusal that a person can be told: an enum constant of a feature, and the key of its sentence. */
public interface ErrorCode {

    /** Message key: {@code <feature>.error.<CONSTANT>}. */
    String key();
}
