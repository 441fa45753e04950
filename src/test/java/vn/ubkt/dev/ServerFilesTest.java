package vn.ubkt.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Launcher, container and integration tests start the server the same way. */
class ServerFilesTest {

    @Test
    void theContainerStartsTheServerWithTheFlagsOfTheLauncher() throws IOException {
        assertThat(Files.readString(Path.of("Dockerfile"))).contains(quoted(PayaraCommand.SERVER_FLAGS));
    }

    @Test
    void theIntegrationTestsStartTheServerWithTheFlagsOfTheLauncher() throws IOException {
        assertThat(Files.readString(Path.of("src/test/resources/arquillian.xml")))
                .contains(String.join(" ", PayaraCommand.SERVER_FLAGS), String.join(" ", PayaraCommand.TRIAL_JVM));
    }

    @Test
    void theLauncherListensOnThisMachineOnly() {
        var home = Path.of("").toAbsolutePath();

        assertThat(PayaraCommand.of(home, Path.of("a.war"), Path.of("p.jar"), Path.of("root"), 8080))
                .contains("-Dubkt.http.address=127.0.0.1", "--nohazelcast", "--disablephonehome")
                .filteredOn(argument -> argument.contains("config"))
                .allSatisfy(file -> assertThat(Path.of(file.replace("@", ""))).exists());
    }

    private static String quoted(Iterable<String> flags) {
        return "\"" + String.join("\", \"", flags) + "\"";
    }
}
