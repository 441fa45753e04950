package vn.ubkt.shared.web.failure;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** The number under which a fault is logged once and which its user can read out on the telephone. */
final class Incident {

    private static final System.Logger LOG = System.getLogger(Incident.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;

    private Incident() {
    }

    static String log(String view, Throwable fault) {
        var number = RANDOM.ints(LENGTH, 0, LETTERS.length())
            .mapToObj(at -> LETTERS.substring(at, at + 1))
            .collect(Collectors.joining());
        LOG.log(System.Logger.Level.ERROR, "Incident " + number + " on " + view + System.lineSeparator() + ShortTrace.of(fault));
        return number;
    }
}
