package vn.ubkt.access.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;

class PasswordHashingTest {

    private final PasswordHashing hashing = new PasswordHashing();

    @Test
    void aPasswordIsKeptAsArgon2idWithItsCost() {
        assertThat(hashing.hash("một con đường dài lắm")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void onlyThePasswordItselfOpens() {
        var hash = hashing.hash("một con đường dài lắm");

        assertThat(hashing.matches("một con đường dài lắm", hash)).isTrue();
        assertThat(hashing.matches("một con đường dài lăm", hash)).isFalse();
        assertThat(hashing.matches("một con đường dài lắm", null)).isFalse();
    }

    @Test
    void nobodyCostsTheSameWorkAsAPersonWhosePasswordIsWrong() {
        var hash = hashing.hash("một con đường dài lắm");
        hashing.matches("sai mật khẩu rồi", hash);

        var person = ThreadMemory.filledBy(() -> hashing.matches("sai mật khẩu rồi", hash));
        var nobody = ThreadMemory.filledBy(() -> hashing.matches("sai mật khẩu rồi", null));

        assertThat(person).isGreaterThan(ThreadMemory.OF_A_HASH);
        assertThat(nobody).isCloseTo(person, withinPercentage(5));
    }
}
