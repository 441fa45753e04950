package vn.ubkt.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ubkt.audit.HeadsFile.ChainHead;

class HeadsFileTest {

    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final List<ChainHead> HEADS = List.of(new ChainHead(1, 42, HASH), new ChainHead(7, 3, HASH.replace('0', 'f')));

    @Test
    void isNamedByItsDay() {
        assertThat(HeadsFile.name(LocalDate.of(2023, 6, 5))).isEqualTo("audit-heads-2023-06-05.txt");
    }

    @Test
    void holdsOneLinePerTenantAndItsOwnHashInTheLast() {
        assertThat(HeadsFile.write(HEADS).lines()).satisfiesExactly(
            first -> assertThat(first).isEqualTo("1\t42\t" + HASH),
            second -> assertThat(second).startsWith("7\t3\tf123"),
            last -> assertThat(last).matches("sha256\t[0-9a-f]{64}"));
    }

    @Test
    void isReadBackAsItWasWritten() {
        String text = HeadsFile.write(HEADS);

        assertThat(HeadsFile.isSealed(text)).isTrue();
        assertThat(HeadsFile.read(text)).isEqualTo(HEADS);
    }

    @Test
    void otherLineEndsDoNotBreakTheSeal() {
        String text = HeadsFile.write(HEADS).replace("\n", "\r\n");

        assertThat(HeadsFile.isSealed(text)).isTrue();
        assertThat(HeadsFile.read(text)).isEqualTo(HEADS);
    }

    @Test
    void aFileOfNoTenantIsSealedToo() {
        assertThat(HeadsFile.isSealed(HeadsFile.write(List.of()))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"42,41", "7\t3,7\t4", "sha256,sha512"})
    void aChangedFileIsNotSealed(String written, String changed) {
        assertThat(HeadsFile.isSealed(HeadsFile.write(HEADS).replace(written, changed))).isFalse();
    }

    @Test
    void aFileWithALineMoreOrLessIsNotSealed() {
        String text = HeadsFile.write(HEADS);

        assertThat(HeadsFile.isSealed("9\t1\t" + HASH + '\n' + text)).isFalse();
        assertThat(HeadsFile.isSealed(text.substring(text.indexOf('\n') + 1))).isFalse();
        assertThat(HeadsFile.isSealed("")).isFalse();
    }
}
