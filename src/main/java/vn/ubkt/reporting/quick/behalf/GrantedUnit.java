package vn.ubkt.reporting.quick.behalf;

import java.util.List;

import vn.ubkt.organisation.UnitRef;

/**
 * A unit directly below, and whether the acting unit may enter for it.
 *
 * @param account somebody can sign in and act for it
 * @param holding the grant in force; {@code null} = none, or one that its account has overtaken
 * @param grants  all there ever were, newest first
 */
public record GrantedUnit(UnitRef unit, boolean account, EntryGrant holding, List<EntryGrant> grants) {

    public GrantedUnit {
        grants = List.copyOf(grants);
    }

    public boolean enterable() {
        return holding != null;
    }

    /** Whether the unit may be marked as one without an account. */
    public boolean markable() {
        return !account && holding == null;
    }
}
