package vn.ubkt.access.setup;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import vn.ubkt.access.AccessError;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.security.OpenToAll;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.time.PortalClock;

/** Founds an installation for real work: its first committee and the two administrators who confirm each other. */
@UseCase
public class SetupService {

    @Inject
    private Foundations foundations;

    @Inject
    private PortalClock clock;

    /** Whether nobody at all has an account yet. */
    @OpenToAll
    public boolean needed() {
        return foundations.needed();
    }

    @OpenToAll
    public void found(@Valid @NotNull SetupDraft draft, List<String> hashes) {
        if (!foundations.needed()) {
            throw new DomainException(AccessError.SETUP_DONE);
        }
        if (draft.getFirst().getUserName().equals(draft.getSecond().getUserName())) {
            throw new DomainException(AccessError.USER_NAME_TAKEN);
        }
        foundations.found(draft, hashes, clock.today());
    }
}
