package vn.ubkt.shared.security;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds who acts: a job that named itself, else the signed-in person, else nobody. */
@ApplicationScoped
class ActingPerson implements CurrentUser {

    @Inject
    private SignedIn signedIn;

    Optional<CurrentUser> find() {
        CurrentUser named = ActingAs.current();
        return named != null ? Optional.of(named) : signedIn.person();
    }

    private CurrentUser get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody acts here"));
    }

    @Override
    public long accountId() {
        return get().accountId();
    }

    @Override
    public String name() {
        return get().name();
    }

    @Override
    public String title() {
        return get().title();
    }

    @Override
    public long unitId() {
        return get().unitId();
    }

    @Override
    public long homeUnitId() {
        return get().homeUnitId();
    }

    @Override
    public boolean may(Permission permission) {
        return find().map(person -> person.may(permission)).orElse(false);
    }
}
