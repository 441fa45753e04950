package vn.ubkt.shared.error;

import java.util.Arrays;

/** A rule of the portal refuses what was asked. Unchecked, so the transaction rolls back; its text is made where it is shown. */
public class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient Object[] args;

    public DomainException(ErrorCode code, Object... args) {
        super(code.key() + " " + Arrays.toString(args));
        this.code = code;
        this.args = args.clone();
    }

    public ErrorCode code() {
        return code;
    }

    public Object[] args() {
        return args.clone();
    }
}
