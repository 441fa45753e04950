package vn.ubkt.bulletin.figure;

import java.util.Arrays;

/**
 * Who acted. The work of the committees (Art. 30 of the Charter) and that of the commissions (Art. 32) are never mixed under
 * one heading; lines that the forms give for both together stand apart from either.
 */
public enum Family {
    COMMITTEES("CAP_UY"), COMMISSIONS("UBKT"), BOTH("COMBINED");

    private final String actor;

    Family(String actor) {
        this.actor = actor;
    }

    /** The actor as the definitions of the lines write it. */
    public static Family of(String actor) {
        return Arrays.stream(values()).filter(family -> family.actor.equals(actor)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No family of the actor " + actor));
    }
}
