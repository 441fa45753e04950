package vn.ubkt.access.setup;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import vn.ubkt.access.AccessError;
import vn.ubkt.access.Secret;
import vn.ubkt.access.password.Passwords;
import vn.ubkt.shared.Mode;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.persistence.SchemaReady;

/**
 * The way into an installation that has nobody yet. At each start until then, two codes stand in the server's log, one for each
 * of the two first administrators; what is kept of them is in memory and opens nothing.
 */
@ApplicationScoped
public class Setup {

    private static final Logger LOG = System.getLogger(Setup.class.getName());
    private static final int PRIORITY = 5000;
    private static final int CODE_LETTERS = 20;
    private static final String PURPOSE = "setup";

    @Inject
    private SetupService service;

    @Inject
    private Passwords passwords;

    private volatile List<byte[]> codes = List.of();

    void offer(@Observes @Priority(PRIORITY) SchemaReady ready) {
        if (ready.mode() == Mode.PRODUCTION && service.needed()) {
            String first = Secret.code(CODE_LETTERS);
            String second = Secret.code(CODE_LETTERS);
            codes = List.of(digest(first), digest(second));
            LOG.log(Level.INFO, "no account yet: set the portal up at /access/setup.xhtml with the codes {0} (first administrator) and {1}"
                + " (second administrator)", first, second);
        }
    }

    public boolean isOpen() {
        return !codes.isEmpty() && service.needed();
    }

    /** @throws DomainException where a code is wrong or something else keeps the portal from being founded */
    public void found(SetupDraft draft) {
        if (!isOpen()) {
            throw new DomainException(AccessError.SETUP_DONE);
        }
        requireCode(codes.get(0), draft.getFirst());
        requireCode(codes.get(1), draft.getSecond());
        draft.persons().forEach(person ->
            passwords.require(person.getPassword(), person.getRepeated(), person.getUserName(), person.getFullName()));
        service.found(draft, draft.persons().stream().map(SetupPerson::getPassword).map(passwords::hash).toList());
        codes = List.of();
    }

    private static void requireCode(byte[] code, SetupPerson person) {
        if (!Secret.same(code, digest(person.getCode()))) {
            throw new DomainException(AccessError.SETUP_CODE);
        }
    }

    private static byte[] digest(String code) {
        return Secret.digest(PURPOSE, Secret.meant(code));
    }
}
