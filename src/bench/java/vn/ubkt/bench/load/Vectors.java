package vn.ubkt.bench.load;

import java.util.Arrays;

/** Figures that look like real ones: small, mostly zero, and the same at every run. */
final class Vectors {

    private static final int MOSTLY_ZERO = 4;
    private static final int LARGEST = 23;

    private Vectors() {
    }

    static long[] of(long unit, int period, String form, int slots) {
        long[] figures = new long[slots];
        for (int slot = 0; slot < slots; slot++) {
            long mixed = (unit * 31 + period) * 131 + form.hashCode() * 17L + slot * 7919L;
            mixed ^= mixed >>> 13;
            mixed = (mixed * 0x9E3779B97F4A7C15L) >>> 33;
            figures[slot] = mixed % MOSTLY_ZERO == 0 ? mixed / MOSTLY_ZERO % LARGEST : 0;
        }
        return figures;
    }

    static void add(long[] sum, long[] figures) {
        for (int slot = 0; slot < sum.length; slot++) {
            sum[slot] += figures[slot];
        }
    }

    /** As an array literal of PostgreSQL. */
    static String literal(long[] figures) {
        return Arrays.toString(figures).replace(" ", "").replace('[', '{').replace(']', '}');
    }

    static String blank(int slots) {
        return "{" + "NULL,".repeat(slots - 1) + "NULL}";
    }
}
