package vn.ubkt.access.signin;

import jakarta.security.enterprise.credential.Credential;

/**
 * A sign-in that succeeded: the person and the secret of the browser's cookie. It is the credential by which the container is
 * told, for by then the password has been checked.
 */
public record Login(String token, SessionUser user) implements Credential {
}
