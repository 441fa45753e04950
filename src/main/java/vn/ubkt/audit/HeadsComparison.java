package vn.ubkt.audit;

/**
 * What comparing an exported file of heads with the chain of the acting tenant gave.
 *
 * @param outcome  what was found
 * @param sequence entry that the file vouches for: the one compared, or the first that no longer fits; null where none was compared
 */
public record HeadsComparison(Outcome outcome, Long sequence) {

    /** What a comparison can give. */
    public enum Outcome {
        /** The chain still holds the exported entry unchanged. */
        FITS,
        /** The exported entry is gone or another one stands in its place. */
        BROKEN,
        /** The file says nothing about this tenant. */
        NOT_IN_FILE,
        /** The file itself is not as it was written. */
        FILE_CHANGED
    }
}
