package vn.ubkt.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LauncherTextTest {

    @Test
    void everySentenceIsThereInBothLanguages() throws IOException {
        assertThat(keys("vi")).isNotEmpty().isEqualTo(keys("en"));
    }

    @Test
    void aSentenceComesInVietnameseThenInEnglishWithNumbersUngrouped() {
        assertThat(Text.of("failure.port", 8080).lines())
                .satisfiesExactly(
                        vietnamese -> assertThat(vietnamese).startsWith("Cổng 8080 "),
                        english -> assertThat(english).startsWith("Port 8080 "));
    }

    private static Set<String> keys(String language) throws IOException {
        var properties = new Properties();
        var stream = Text.class.getResourceAsStream("messages_" + language + ".properties");
        try (var file = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(file);
        }
        return properties.stringPropertyNames();
    }
}
