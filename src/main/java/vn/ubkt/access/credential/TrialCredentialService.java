package vn.ubkt.access.credential;

import java.util.Collection;
import java.util.UUID;

import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.ubkt.access.password.Passwords;
import vn.ubkt.shared.Mode;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;

/** Published passwords for invented people. Refused where real work is done, here and by the database. */
@UseCase
public class TrialCredentialService {

    @Inject
    private Resets resets;

    @Inject
    private Passwords passwords;

    @Inject
    @ConfigProperty(name = "ubkt.mode", defaultValue = "production")
    private String mode;

    /** Opens accounts of the acting committee with one password. */
    @Requires(Permission.ACCOUNT_MANAGE)
    public void setPassword(Collection<UUID> accounts, String password) {
        if (Mode.of(mode) == Mode.PRODUCTION) {
            throw new IllegalStateException("published passwords are not for production");
        }
        String hash = passwords.hash(password);
        for (var account : resets.accounts(accounts)) {
            if (!resets.publish(account.id(), hash)) {
                throw new NotFoundException();
            }
        }
    }
}
