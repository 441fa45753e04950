package vn.ubkt.access.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ubkt.access.AccessError;
import vn.ubkt.shared.error.DomainException;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"một con đường dài lắm", "x7#Lq-9vTz!p", "ba ngọn núi cao vút", "matkhau cua ba toi rat dai"})
    void aLongPasswordOfOnesOwnIsTaken(String password) {
        assertThatCode(() -> PasswordRules.check(password, "cuong.lv", "Lê Văn Cường")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "ngan qua,       PASSWORD_TOO_SHORT",
        "x7#Lq-9vTz!,    PASSWORD_TOO_SHORT",
        "cuonglv-2026!!, PASSWORD_HAS_NAME",
        "le van cuong 7, PASSWORD_HAS_NAME",
        "Lê Văn Cường 7, PASSWORD_HAS_NAME",
        "123456123456,   PASSWORD_COMMON",
        "Matkhau@12345,  PASSWORD_COMMON",
        "passwordpassword, PASSWORD_COMMON",
        "ubkt-20262026,  PASSWORD_COMMON"
    })
    void whatEverybodyTriesIsRefusedWithItsReason(String password, AccessError reason) {
        assertThatThrownBy(() -> PasswordRules.check(password, "cuong.lv", "Lê Văn Cường"))
            .isInstanceOfSatisfying(DomainException.class, refused ->
                assertThat(refused.code()).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 5000})
    void aPasswordIsNoBook(int length) {
        assertThatThrownBy(() -> PasswordRules.check("ă".repeat(length), "cuong.lv", "Lê Văn Cường"))
            .hasMessage(AccessError.PASSWORD_TOO_LONG.key());
    }
}
