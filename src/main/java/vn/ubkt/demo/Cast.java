package vn.ubkt.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import vn.ubkt.demo.data.DemoUnit;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.security.Permission;

/** The demo's units as they were founded, and the people who work for them. */
final class Cast {

    private static final Permission[] WORK = {Permission.UNIT_READ, Permission.UNIT_EDIT, Permission.PERIOD_READ, Permission.PERIOD_MANAGE,
        Permission.FORM_READ, Permission.FORM_EDIT, Permission.FORM_SEND, Permission.FORM_ENTER_FOR, Permission.BRANCH_EDIT,
        Permission.SUBMISSION_REVIEW};

    /** Somebody with an account. */
    private record Player(long accountId, String name, String title) {
    }

    private final Map<String, UnitRef> units = new HashMap<>();
    private final Map<String, Player> compilers = new HashMap<>();

    void founded(String code, UnitRef unit) {
        units.put(code, unit);
    }

    UnitRef unit(String code) {
        return units.get(code);
    }

    void compiles(String unit, long accountId, String name, String title) {
        compilers.put(unit, new Player(accountId, name, title));
    }

    /** Does work at a unit, as the person who compiles its figures. */
    <T> T at(DemoUnit unit, Supplier<T> work) {
        Player player = compilers.getOrDefault(unit.code(), new Player(0, unit.clerk(), unit.clerk()));
        return ActingAs.person(ActingAs.of(player.accountId(), player.name(), player.title(), units.get(unit.code()).id(), WORK), work);
    }
}
