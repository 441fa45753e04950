package vn.ubkt.access.signin;

/**
 * How long to wait after failures: not at all for the first few, then ten seconds more for each, never above a minute, so that
 * a person who mistypes is never shut out while guessing becomes hopeless. Attempts made while waiting do not count.
 *
 * @param free failures without a wait
 */
record Throttle(int free) {

    /** For one user name, from wherever it is tried. */
    static final Throttle NAME = new Throttle(5);

    /** For one address, whatever name it tries: an office may share one. */
    static final Throttle ADDRESS = new Throttle(30);

    static final String REMEMBERED = "15 minutes";

    private static final long STEP_SECONDS = 10;
    private static final long LONGEST_SECONDS = 60;

    /** @return seconds still to wait; 0 = go on */
    long remaining(long failures, long secondsAgo) {
        if (failures < free) {
            return 0;
        }
        long delay = Math.min(LONGEST_SECONDS, (failures - free + 1) * STEP_SECONDS);
        return Math.max(0, delay - secondsAgo);
    }
}
