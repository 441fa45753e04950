package vn.ubkt.shared.security;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Acting without a session: a job, or the loading of an installation, names its author, unit and permissions for a piece of work.
 * The scope of the database follows it as it follows a person. A person who enters for a unit below acts so too: as that unit,
 * under the own name, with the own unit told to the database, which asks for the grant.
 */
public final class ActingAs {

    private static final ThreadLocal<CurrentUser> ACTING = new ThreadLocal<>();

    private ActingAs() {
    }

    /** Runs work as the given person at the given unit; nested calls restore the outer one. */
    public static <T> T person(CurrentUser person, Supplier<T> work) {
        CurrentUser before = ACTING.get();
        ACTING.set(person);
        try {
            return work.get();
        } finally {
            if (before == null) {
                ACTING.remove();
            } else {
                ACTING.set(before);
            }
        }
    }

    public static void person(CurrentUser person, Runnable work) {
        person(person, () -> {
            work.run();
            return null;
        });
    }

    /** An author for {@link #person}. */
    public static CurrentUser of(long accountId, String name, String title, long unitId, Permission... permissions) {
        return new Named(accountId, name, title, unitId, unitId, held(permissions));
    }

    /** The same person at another unit, with no more than the permissions named. */
    public static CurrentUser forUnit(CurrentUser person, long unitId, Permission... permissions) {
        return new Named(person.accountId(), person.name(), person.title(), unitId, person.unitId(), held(permissions));
    }

    /** The same person at the same unit, with the permissions named instead of the own. */
    public static CurrentUser allowed(CurrentUser person, Permission... permissions) {
        return new Named(person.accountId(), person.name(), person.title(), person.unitId(), person.homeUnitId(), held(permissions));
    }

    private static Set<Permission> held(Permission... permissions) {
        return permissions.length == 0 ? EnumSet.noneOf(Permission.class) : EnumSet.of(permissions[0], permissions);
    }

    static CurrentUser current() {
        return ACTING.get();
    }

    private record Named(long accountId, String name, String title, long unitId, long homeUnitId, Set<Permission> held) implements CurrentUser {

        @Override
        public boolean may(Permission permission) {
            return held.contains(permission);
        }
    }
}
