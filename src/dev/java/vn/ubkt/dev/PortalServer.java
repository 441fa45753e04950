package vn.ubkt.dev;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.ubkt.dev.database.Trees;

/** Payara Micro with the WAR, as a child process whose output goes to the server log. */
final class PortalServer implements AutoCloseable {

    private static final int STOP_SECONDS = 20;

    private final Process process;

    private PortalServer(Process process) {
        this.process = process;
    }

    static PortalServer start(List<String> command, Map<String, String> environment, DataFolder data) throws IOException {
        Trees.delete(data.payara());
        data.turnServerLog();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(data.serverLog().toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        LeftOver.note(process, data.payaraProcess());
        return new PortalServer(process);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** @return the code it ended with */
    int waitForEnd() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
