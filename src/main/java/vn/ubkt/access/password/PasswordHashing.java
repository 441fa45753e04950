package vn.ubkt.access.password;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;

import vn.ubkt.access.AccessError;
import vn.ubkt.access.Secret;
import vn.ubkt.shared.error.DomainException;

/**
 * Argon2id with 19 MiB, 2 passes, 1 lane (the first choice of OWASP's password storage cheat sheet). Four at a time:
 * a flood of attempts costs at most 76 MiB and leaves a core to those who are signed in.
 */
@ApplicationScoped
class PasswordHashing {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final int SALT = 16;
    private static final int AT_ONCE = 4;
    private static final long PATIENCE_SECONDS = 5;

    private final Argon2Function function = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, LENGTH, Argon2.ID);
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final String nobody = Password.hash(Secret.token()).addRandomSalt(SALT).with(function).getResult();

    String hash(String password) {
        enter();
        try {
            return Password.hash(password).addRandomSalt(SALT).with(function).getResult();
        } finally {
            places.release();
        }
    }

    /** @param hash null for nobody: the same work is done, and the answer is no */
    boolean matches(String password, String hash) {
        enter();
        try {
            var stored = hash == null ? nobody : hash;
            var right = Password.check(password, stored).with(Argon2Function.getInstanceFromHash(stored));
            return right && hash != null;
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new DomainException(AccessError.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DomainException(AccessError.BUSY);
        }
    }
}
