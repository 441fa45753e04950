package vn.ubkt.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;

import vn.ubkt.shared.security.ActingAs;

class BrowserKeysTest {

    private static final byte[] SECRET = "a secret of this installation".getBytes(StandardCharsets.UTF_8);

    @Test
    void onePersonAtOneUnitHasOneKeyAndNobodyElseHasIt() {
        String key = key(SECRET, 7, 3);

        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(key(SECRET, 7, 3)).isEqualTo(key);
        assertThat(key(SECRET, 8, 3)).isNotEqualTo(key);
        assertThat(key(SECRET, 7, 4)).isNotEqualTo(key);
        assertThat(key(SECRET, 73, 0)).isNotEqualTo(key(SECRET, 7, 30));
        assertThat(key("another secret".getBytes(StandardCharsets.UTF_8), 7, 3)).isNotEqualTo(key);
    }

    private static String key(byte[] secret, long account, long unit) {
        return BrowserKeys.key(secret, ActingAs.of(account, "Nguyễn Thị Thử", "Cán bộ", unit));
    }
}
