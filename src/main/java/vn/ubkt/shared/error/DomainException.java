package vn.ubkt.shared.error;

import java.util.List;

/** A use case refused: the transaction is rolled back and the person reads the sentence of {@link #code()}. */
public class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient List<Object> args;

    /** @param args values for the placeholders of the sentence, in order */
    public DomainException(ErrorCode code, Object... args) {
        super(code.key());
        this.code = code;
        this.args = List.of(args);
    }

    public ErrorCode code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }
}
