package vn.ubkt.shared.error;

/** There is no such thing within reach: it does not exist, or is foreign. The two are never told apart. */
public class NotFoundException extends DomainException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(ErrorCode code, Object... args) {
        super(code, args);
    }
}
