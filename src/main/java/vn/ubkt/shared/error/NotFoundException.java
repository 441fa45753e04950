package vn.ubkt.shared.error;

/** What was asked for does not exist, or is not for this unit to see: the two are never told apart. */
public class NotFoundException extends DomainException {

    private static final long serialVersionUID = 1L;

    public NotFoundException() {
        super(SharedError.NOT_FOUND);
    }
}
