package vn.ubkt.dev;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started so far; stopped once, the last first, however the launcher ends. */
final class Running {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean stopping;

    /** A thing that is started while the launcher is already ending is closed at once. */
    synchronized <T extends AutoCloseable> T keep(T thing) {
        if (stopping) {
            close(thing);
        } else {
            started.push(thing);
        }
        return thing;
    }

    void stopOnExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "portal-stop"));
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    private void stop() {
        Console.say("progress.stopping");
        synchronized (this) {
            stopping = true;
            started.forEach(Running::close);
        }
        Console.say("progress.stopped");
    }

    private static void close(AutoCloseable thing) {
        try {
            thing.close();
        } catch (Exception e) {
            Console.print(e.toString());
        }
    }
}
