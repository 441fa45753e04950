package vn.ubkt.support;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the browser of this machine: the one named by {@code UBKT_BROWSER}, else a Chromium or Chrome. Nothing is downloaded. */
final class InstalledBrowser {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
            "chrome", "chrome.exe", "msedge", "msedge.exe");
    private static final List<String> ELSEWHERE = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private InstalledBrowser() {
    }

    static Path find(Map<String, String> environment) {
        var named = environment.get("UBKT_BROWSER");
        var candidates = named == null || named.isBlank() ? usual(environment.getOrDefault("PATH", "")) : Stream.of(Path.of(named));
        return candidates.filter(Files::isExecutable).findFirst().orElseThrow(() -> new IllegalStateException(
                "No browser found for the browser tests: install Chromium (Debian: apt-get install chromium fonts-noto-core)"
                        + " or name one by the environment variable UBKT_BROWSER."));
    }

    private static Stream<Path> usual(String path) {
        var folders = Arrays.stream(path.split(File.pathSeparator)).filter(folder -> !folder.isBlank()).map(Path::of).toList();
        return Stream.concat(
                NAMES.stream().flatMap(name -> folders.stream().map(folder -> folder.resolve(name))),
                ELSEWHERE.stream().map(Path::of)).filter(Files::isRegularFile);
    }
}
