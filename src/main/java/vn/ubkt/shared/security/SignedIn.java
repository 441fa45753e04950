package vn.ubkt.shared.security;

import java.util.Optional;

/** The person of the running request, if one is signed in and has chosen a post. Implemented by the feature that signs people in. */
public interface SignedIn {

    Optional<CurrentUser> person();
}
