package vn.ubkt.audit;

/** Result of checking the chain of a tenant: number of the first broken entry, or null while it is whole. */
public record ChainCheck(Long brokenAt) {

    public boolean isWhole() {
        return brokenAt == null;
    }
}
