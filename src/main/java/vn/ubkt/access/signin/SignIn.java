package vn.ubkt.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.access.AccessError;
import vn.ubkt.access.password.PasswordDraft;
import vn.ubkt.access.password.Passwords;
import vn.ubkt.shared.error.DomainException;

/**
 * Name and password in, a session out. A wrong name, a wrong password and a suspended account do the same work and get the
 * same answer.
 */
@ApplicationScoped
public class SignIn {

    @Inject
    private SignInService steps;

    @Inject
    private Passwords passwords;

    @Inject
    private SignInTrail trail;

    /** @throws DomainException with the one answer, or with the seconds to wait */
    public Login with(String userName, String password, Visitor visitor) {
        var name = userName.strip();
        var keys = FailureKeys.of(name, visitor.address());
        var attempt = steps.attempt(name, keys);
        if (attempt.seconds() > 0) {
            throw new DomainException(AccessError.TRY_LATER, attempt.seconds());
        }
        var right = passwords.open(password, attempt.hash());
        if (!right || !attempt.active()) {
            steps.failed(keys);
            if (attempt.known()) {
                trail.tried("SIGN_IN_FAILED", attempt.publicId(), attempt.tenantId());
            }
            throw new DomainException(AccessError.WRONG_CREDENTIALS);
        }
        var login = steps.open(attempt, keys, visitor.agent());
        trail.done("SIGNED_IN", login.user());
        return login;
    }

    /** Chooses the post to work in; the first choice completes the sign-in. */
    public SessionUser choose(String token, SessionUser before, long postId) {
        var user = steps.choose(token, postId);
        trail.done(before.acting() == null ? "SIGNED_IN" : "POST_CHOSEN", user);
        return user;
    }

    public void out(String token, SessionUser user, boolean everywhere) {
        steps.end(token, everywhere);
        trail.done(everywhere ? "SIGNED_OUT_EVERYWHERE" : "SIGNED_OUT", user);
    }

    /** @throws DomainException where the current password is not the one given, or the new one breaks a rule */
    public void changePassword(String token, SessionUser user, PasswordDraft draft, Visitor visitor) {
        var keys = FailureKeys.of(user.userName(), visitor.address());
        var attempt = steps.attempt(user.userName(), keys);
        if (attempt.seconds() > 0) {
            throw new DomainException(AccessError.TRY_LATER, attempt.seconds());
        }
        if (!passwords.open(draft.getCurrent(), attempt.hash())) {
            steps.failed(keys);
            throw new DomainException(AccessError.CURRENT_PASSWORD_WRONG);
        }
        passwords.require(draft.getNext(), draft.getRepeated(), user.userName(), user.name());
        steps.changePassword(token, passwords.hash(draft.getNext()));
        trail.done("PASSWORD_CHANGED", user);
    }
}
