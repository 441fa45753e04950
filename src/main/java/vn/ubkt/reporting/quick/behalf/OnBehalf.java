package vn.ubkt.reporting.quick.behalf;

import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;

/**
 * Works as a unit for which the person's own may enter: the scope is the unit's, the author the person. First the grant is asked
 * for in the own scope, then the database asks for it again with every row.
 */
@ApplicationScoped
public class OnBehalf {

    private static final Permission[] ENTERING = {Permission.PERIOD_READ, Permission.FORM_READ, Permission.FORM_EDIT, Permission.FORM_SEND};

    @Inject
    private EntryGrantService grants;

    @Inject
    private CurrentUser user;

    /** @throws vn.ubkt.shared.error.DomainException where the person's unit may not enter for it */
    public <T> T of(UUID unit, Function<UnitRef, T> work) {
        UnitRef child = grants.permitted(unit);
        return ActingAs.person(ActingAs.forUnit(user, child.id(), ENTERING), () -> work.apply(child));
    }
}
