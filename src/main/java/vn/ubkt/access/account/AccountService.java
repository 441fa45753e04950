package vn.ubkt.access.account;

import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import vn.ubkt.access.AccessError;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.trail.AuditEvent;

/**
 * Accounts of a committee, by its administrators. An account alone opens nothing: posts say where, roles say what, and both
 * roles and the password take a second person.
 */
@UseCase
public class AccountService {

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentUser user;

    @Inject
    private PortalClock clock;

    @Inject
    private Event<AuditEvent> trail;

    /** @throws DomainException where the name is taken, by whichever committee */
    @Requires(Permission.ACCOUNT_MANAGE)
    public AccountRef create(@Valid @NotNull AccountDraft draft) {
        if (!accounts.administered()) {
            throw new DomainException(AccessError.NOT_THE_TENANT);
        }
        var userName = draft.getUserName().toLowerCase(Locale.ROOT);
        if (accounts.nameTaken(userName)) {
            throw new DomainException(AccessError.USER_NAME_TAKEN);
        }
        var account = new Account(user.unitId(), userName, draft.getFullName().strip(), clock.now());
        accounts.add(account);
        record("ACCOUNT_CREATED", account);
        return new AccountRef(account.id(), account.publicId());
    }

    @Requires(Permission.ACCOUNT_MANAGE)
    public void change(@Valid @NotNull AccountDraft draft) {
        var account = find(draft.getId(), draft.getVersion());
        account.rename(draft.getFullName().strip());
        record("ACCOUNT_CHANGED", account);
    }

    /** The person is out at the next click and cannot sign in. */
    @Requires(Permission.ACCOUNT_MANAGE)
    public void suspend(UUID id, long version) {
        var account = find(id, version);
        account.suspend();
        accounts.endSessions(account.id());
        record("ACCOUNT_SUSPENDED", account);
    }

    @Requires(Permission.ACCOUNT_MANAGE)
    public void resume(UUID id, long version) {
        var account = find(id, version);
        account.resume(accounts.hasPassword(account.userName()));
        record("ACCOUNT_RESUMED", account);
    }

    /** For who has left; there is no way back. */
    @Requires(Permission.ACCOUNT_MANAGE)
    public void close(UUID id, long version) {
        var account = find(id, version);
        account.close();
        accounts.endSessions(account.id());
        record("ACCOUNT_CLOSED", account);
    }

    private Account find(UUID id, long version) {
        var account = accounts.find(id).orElseThrow(NotFoundException::new);
        if (account.version() != version) {
            throw new OptimisticLockException(account);
        }
        return account;
    }

    private void record(String action, Account account) {
        trail.fire(new AuditEvent(action, "ACCOUNT", account.publicId()));
    }
}
