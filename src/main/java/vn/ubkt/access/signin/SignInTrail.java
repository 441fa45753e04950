package vn.ubkt.access.signin;

import java.util.UUID;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.security.CurrentUser;

/** Puts what happens around signing in on the trail of the unit it belongs to. */
@ApplicationScoped
public class SignInTrail {

    @Inject
    private SignInRecordService records;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService executor;

    /** What a person did who has chosen a post; nothing is recorded where no post says for which unit. */
    void done(String action, SessionUser user) {
        if (user.acting() != null) {
            ActingAs.person(user, () -> records.record(action, user.publicId()));
        }
    }

    /**
     * What was tried with an account from outside. Apart from the answer, so that a known name takes as long as an unknown one.
     *
     * @param tenantId administers the account
     */
    public void tried(String action, UUID account, long tenantId) {
        executor.execute(() -> byAccount(action, account, 0, "", tenantId));
    }

    /** What a person did with the own account before signing in. */
    public void byAccount(String action, UUID account, long accountId, String name, long tenantId) {
        CurrentUser person = ActingAs.of(accountId, name, "", tenantId);
        ActingAs.person(person, () -> records.record(action, account));
    }
}
