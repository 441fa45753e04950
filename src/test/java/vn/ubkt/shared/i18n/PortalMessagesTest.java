package vn.ubkt.shared.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class PortalMessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    enum Unnamed { ONE }

    @Test
    void eachFeatureWithMessagesIsListed() throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            var found = files.filter(file -> file.endsWith("messages_vi.properties"))
                .map(file -> RESOURCES.relativize(file.getParent()).toString().replace('\\', '/'))
                .toList();

            assertThat(FeatureBundles.features()).containsExactlyInAnyOrderElementsOf(found);
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new PortalMessages_en().handleKeySet()).isEqualTo(new PortalMessages_vi().handleKeySet());
    }

    @Test
    void aVietnameseReaderOnAnEnglishMachineReadsVietnamese() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.US);
            ResourceBundle.clearCache();

            assertThat(Messages.text("shared.notice.saved")).isEqualTo("Đã lưu.");
            assertThat(Messages.text(Locale.FRENCH, "shared.notice.saved")).isEqualTo("Đã lưu.");
            assertThat(Messages.text(Locale.UK, "shared.notice.saved")).isEqualTo("Saved.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void argumentsAreWrittenTheVietnameseWay() {
        assertThat(sentence(7213L)).contains("“7.213”");
        assertThat(sentence(new BigDecimal("58.5"))).contains("“58,5”");
        assertThat(sentence(LocalDate.of(2023, 6, 30))).contains("“30/06/2023”");
        assertThat(sentence(Instant.parse("2023-06-30T01:00:00Z"))).contains("“08:00 30/06/2023”");
        assertThat(sentence(Unnamed.ONE)).contains("“ONE”");
    }

    @Test
    void whatWasTypedIsNeverReadAsAPattern() {
        assertThat(sentence("{0} $1 \\ 'x'")).contains("“{0} $1 \\ 'x'”");
    }

    @Test
    void anArgumentThatIsNotGivenStaysVisible() {
        assertThat(Messages.text("shared.convert.number")).contains("{0}");
    }

    @Test
    void anUnknownKeyIsAnError() {
        assertThatThrownBy(() -> Messages.text("shared.nothing")).isInstanceOf(MissingResourceException.class);
    }

    private static String sentence(Object arg) {
        return Messages.text("shared.convert.number", arg);
    }
}
