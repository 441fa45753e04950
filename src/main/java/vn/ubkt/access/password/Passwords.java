package vn.ubkt.access.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.access.AccessError;
import vn.ubkt.shared.error.DomainException;

/** Takes a new password by the rules, and compares one that is given. */
@ApplicationScoped
public class Passwords {

    @Inject
    private PasswordHashing hashing;

    @Inject
    private PublishedPasswords published;

    /** @throws DomainException with the rule that a new password breaks */
    public void require(String password, String repeated, String userName, String fullName) {
        PasswordRules.check(password, userName, fullName);
        if (!password.equals(repeated)) {
            throw new DomainException(AccessError.PASSWORDS_DIFFER);
        }
        if (published.refused(password)) {
            throw new DomainException(AccessError.PASSWORD_PUBLISHED);
        }
    }

    public String hash(String password) {
        return hashing.hash(password);
    }

    /** @param hash null where there is none: takes as long, and is no */
    public boolean open(String password, String hash) {
        return hashing.matches(password, hash) && !published.refused(password);
    }
}
