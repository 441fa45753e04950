package vn.ubkt.access.gate;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ubkt.access.signin.SessionUser;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.SignedIn;

/** The person of the thread's request, from the check of its login until its end. */
@ApplicationScoped
public class RequestPerson implements SignedIn {

    private static final ThreadLocal<SessionUser> PERSON = new ThreadLocal<>();

    /** @return nobody while no post is chosen, and outside of requests */
    @Override
    public Optional<CurrentUser> person() {
        return user().filter(user -> user.acting() != null).map(CurrentUser.class::cast);
    }

    /** Who signed in, be a post chosen or not. */
    public Optional<SessionUser> user() {
        return Optional.ofNullable(PERSON.get());
    }

    static void begin(SessionUser person) {
        PERSON.set(person);
    }

    static void end() {
        PERSON.remove();
    }
}
