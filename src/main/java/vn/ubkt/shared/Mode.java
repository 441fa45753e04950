package vn.ubkt.shared;

import java.util.Locale;

/** What an installation is for. It is said explicitly, and a database remembers what it was founded as. */
public enum Mode {
    /** Invented data, published passwords, loopback only. */
    DEMO,
    /** Automated tests. */
    TEST,
    /** Real work: no demo data, no published password. */
    PRODUCTION;

    public static Mode of(String name) {
        try {
            return valueOf(name.trim().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("ubkt.mode is one of demo, test, production; not '" + name + "'", unknown);
        }
    }
}
