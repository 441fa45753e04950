package vn.ubkt.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Processes that outlived a launcher which was killed outright: its Payara Micro and its PostgreSQL. A process is only stopped when
 * its number and its own record in the data folder agree, since the system gives numbers out again.
 */
final class LeftOver {

    private static final int PATIENCE_SECONDS = 15;

    private LeftOver() {
    }

    /** Notes the process so that a later launcher can recognise it. */
    static void note(Process process, Path file) throws IOException {
        Files.writeString(file, process.pid() + " " + started(process.toHandle()));
    }

    static void stop(DataFolder data) {
        try {
            noted(data.payaraProcess()).ifPresent(LeftOver::end);
            postmaster(data.postgres()).ifPresent(LeftOver::end);
        } catch (IOException e) {
            throw new LauncherFailure("failure.data.broken", data.path());
        }
    }

    private static Optional<ProcessHandle> noted(Path file) throws IOException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var parts = Files.readString(file).strip().split(" ");
        return parts.length == 2 && parts[0].matches("\\d+")
                ? ProcessHandle.of(Long.parseLong(parts[0])).filter(process -> String.valueOf(started(process)).equals(parts[1]))
                : Optional.empty();
    }

    /** PostgreSQL's own note: first line its number, second its data directory, third the second it started at. */
    private static Optional<ProcessHandle> postmaster(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        if (lines.size() < 3 || !lines.get(0).matches("\\d+") || !lines.get(2).matches("\\d+")) {
            return Optional.empty();
        }
        var since = Instant.ofEpochSecond(Long.parseLong(lines.get(2)));
        return ProcessHandle.of(Long.parseLong(lines.get(0))).filter(process -> startedAbout(process, since));
    }

    private static boolean startedAbout(ProcessHandle process, Instant since) {
        return process.info().startInstant().filter(start -> Math.abs(start.getEpochSecond() - since.getEpochSecond()) <= 5).isPresent();
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static void end(ProcessHandle process) {
        Console.say("progress.stale", process.pid());
        process.destroy();
        if (!ended(process)) {
            process.destroyForcibly();
            ended(process);
        }
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
