package vn.ubkt.access.credential;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.ubkt.access.AccessError;
import vn.ubkt.access.Secret;
import vn.ubkt.access.account.Account;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.OpenToAll;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.trail.AuditEvent;

/** Lets a person set a password, by a code of two halves that two persons hand over. */
@UseCase
public class CredentialService {

    private static final int HALF_LETTERS = 10;

    @Inject
    private Resets resets;

    @Inject
    private CurrentUser user;

    @Inject
    private PortalClock clock;

    @Inject
    private Event<AuditEvent> trail;

    /** @return the first half, shown this once to who asks */
    @Requires(Permission.ACCOUNT_MANAGE)
    public String ask(UUID accountId) {
        Account account = resets.account(accountId).orElseThrow(NotFoundException::new);
        account.requireOpen();
        resets.expire(account.id(), clock.now());
        if (resets.waits(account.id())) {
            throw new DomainException(AccessError.RESET_PENDING);
        }
        resets.replaceConfirmed(account.id());
        String half = Secret.code(HALF_LETTERS);
        var reset = new CredentialReset(account.id(), half, user, clock.now());
        resets.add(reset);
        record("RESET_ASKED", reset);
        return half;
    }

    @Requires(Permission.GRANT_CONFIRM)
    public List<PendingReset> pending() {
        return resets.pending(clock.now()).stream().map(line -> pending((CredentialReset) line[0], (Account) line[1])).toList();
    }

    private PendingReset pending(CredentialReset reset, Account account) {
        return new PendingReset(reset.publicId(), account.fullName(), account.userName(), reset.requestedName(), reset.requestedAt(),
            reset.concerns(user.accountId()));
    }

    /** @return the second half, shown this once to who confirms */
    @Requires(Permission.GRANT_CONFIRM)
    public String confirm(UUID id) {
        var reset = resets.hold(id).orElseThrow(NotFoundException::new);
        String half = Secret.code(HALF_LETTERS);
        reset.confirm(half, user, clock.now());
        record("RESET_CONFIRMED", reset);
        return half;
    }

    @Requires(Permission.GRANT_CONFIRM)
    public void refuse(UUID id) {
        var reset = resets.hold(id).orElseThrow(NotFoundException::new);
        reset.refuse(user, clock.now());
        record("RESET_REFUSED", reset);
    }

    @OpenToAll
    public Optional<CodeHalves> halves(String userName) {
        return resets.halves(userName, clock.now());
    }

    /** Sets the password and ends the sessions; a code is used once. */
    @OpenToAll
    public void use(CodeHalves halves, String hash) {
        if (!resets.use(halves.resetId(), hash, clock.now())) {
            throw new DomainException(AccessError.WRONG_CODE);
        }
    }

    private void record(String action, CredentialReset reset) {
        trail.fire(new AuditEvent(action, "CREDENTIAL_RESET", reset.publicId()));
    }
}
