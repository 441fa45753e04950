package vn.ubkt.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherOptionsTest {

    private static final Path HOME = Path.of("/project");

    @Test
    void withoutOptionsThePortalIsOnPort8080WithItsDataInTheProject() {
        assertThat(LauncherOptions.from(new Properties(), HOME))
                .isEqualTo(new LauncherOptions(8080, HOME.resolve(".data"), false, Duration.ofSeconds(180)));
    }

    @Test
    void eachOptionIsTaken() {
        var properties = new Properties();
        properties.setProperty("ktgs.port", "9090");
        properties.setProperty("ktgs.data", "/elsewhere/../data");
        properties.setProperty("ktgs.fresh", "true");
        properties.setProperty("ktgs.wait", "600");

        assertThat(LauncherOptions.from(properties, HOME))
                .isEqualTo(new LauncherOptions(9090, Path.of("/data"), true, Duration.ofSeconds(600)));
    }

    @ParameterizedTest
    @CsvSource({"ktgs.port,0", "ktgs.port,65536", "ktgs.port,http", "ktgs.port,-1", "ktgs.port,99999999999",
        "ktgs.wait,9", "ktgs.fresh,yes"})
    void aWrongValueIsNamedInBothLanguages(String name, String value) {
        var properties = new Properties();
        properties.setProperty(name, value);

        assertThatThrownBy(() -> LauncherOptions.from(properties, HOME)).isInstanceOf(LauncherFailure.class)
                .hasMessageContaining("Tham số -D" + name + "=" + value + " không hợp lệ")
                .hasMessageContaining("Option -D" + name + "=" + value + " is not valid");
    }
}
