package vn.ubkt.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOverTest {

    @TempDir
    private Path temp;
    private Process process;

    @BeforeEach
    void startSomethingThatStays() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "jshell");
        process = new ProcessBuilder(java.toString()).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void theServerOfAKilledLauncherIsStopped() throws Exception {
        try (var data = DataFolder.open(temp)) {
            LeftOver.note(process, data.payaraProcess());

            LeftOver.stop(data);

            assertThat(process.waitFor(1, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void anotherProgramThatGotTheSameNumberIsLeftAlone() throws Exception {
        try (var data = DataFolder.open(temp)) {
            Files.writeString(data.payaraProcess(), process.pid() + " 1000");
            Files.createDirectories(data.postgres());
            Files.writeString(data.postgres().resolve("postmaster.pid"), process.pid() + "\n/elsewhere\n1000\n");

            LeftOver.stop(data);

            assertThat(process.isAlive()).isTrue();
        }
    }
}
