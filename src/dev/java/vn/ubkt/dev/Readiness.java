package vn.ubkt.dev;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.regex.Pattern;

/** Asks the portal's health page until it answers 200; 503 means that it runs and is still loading. */
final class Readiness {

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Pattern READY = Pattern.compile("Payara Micro .* ready in ");
    private static final long REPORT_EVERY_SECONDS = 5;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(ANSWER).build();
    private final HttpRequest request;
    private final DataFolder data;

    Readiness(int port, DataFolder data) {
        this.request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health")).timeout(ANSWER).build();
        this.data = data;
    }

    void await(PortalServer server, Duration patience) throws IOException, InterruptedException {
        var start = System.nanoTime();
        var nextReport = REPORT_EVERY_SECONDS;
        for (var status = status(); status != 200; status = status()) {
            var waited = Duration.ofNanos(System.nanoTime() - start);
            if (!server.isAlive()) {
                throw new LauncherFailure("failure.server.died", server.waitForEnd(), data.serverLog());
            }
            if (waited.compareTo(patience) > 0) {
                throw new LauncherFailure("failure.server.late", patience.toSeconds(), data.serverLog());
            }
            if (waited.toSeconds() >= nextReport) {
                requireDeployed();
                Console.say(status == 503 ? "progress.loading" : "progress.server", waited.toSeconds());
                nextReport += REPORT_EVERY_SECONDS;
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }

    /** Payara Micro goes on running, and says so, without an application it could not deploy. */
    private void requireDeployed() throws IOException {
        var log = Files.readString(data.serverLog());
        if (READY.matcher(log).find() && !log.contains("was successfully deployed")) {
            throw new LauncherFailure("failure.server.refused", data.serverLog());
        }
    }

    /** @return 0 while nobody answers */
    private int status() throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }
}
