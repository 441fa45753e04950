package vn.ubkt.demo.figure;

import java.util.HashMap;
import java.util.Map;

/** Cases and letters a unit took up and did not finish, carried from period to period. */
final class OpenCases {

    private final Map<String, Long> byForm = new HashMap<>();

    long of(String form) {
        return byForm.getOrDefault(form, 0L);
    }

    void leave(String form, long number) {
        byForm.put(form, number);
    }

    /** What was to be settled in a period in which so many were settled, and some perhaps came too late; notes what stays open. */
    long toSettle(String form, long settled, Dice dice) {
        long taken = Math.max(of(form), settled) + (settled > 0 && dice.chance(0.2) ? 1 : 0);
        leave(form, taken - settled);
        return taken;
    }
}
