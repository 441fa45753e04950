package vn.ubkt.access.password;

import java.lang.management.ManagementFactory;

import com.sun.management.ThreadMXBean;

/**
 * Memory that a piece of work fills in its own thread. Argon2 fills the same at each hash, so that this counts hashes, which a
 * clock could not.
 */
public final class ThreadMemory {

    /** Less than one hash of a password fills, more than all other work of signing in. */
    public static final long OF_A_HASH = 19 * 1024 * 1024;

    private ThreadMemory() {
    }

    /** @return bytes */
    public static long filledBy(Runnable work) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
