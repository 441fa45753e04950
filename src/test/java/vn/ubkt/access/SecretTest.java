package vn.ubkt.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void aCodeIsUnderstoodHoweverItIsTyped() {
        assertThat(Secret.meant("e67dy-s4vng ")).isEqualTo("E67DYS4VNG");
        assertThat(Secret.meant("oO il L1")).isEqualTo("001111");
    }

    @Test
    void aCodeHasOnlyLettersThatMeanThemselves() {
        var code = Secret.code(1000);

        assertThat(code).hasSize(1000).isEqualTo(Secret.meant(code)).doesNotContain("U");
    }

    @Test
    void tokensHave256BitsAndNeverRepeat() {
        var tokens = IntStream.range(0, 1000).mapToObj(each -> Secret.token()).toList();

        assertThat(tokens).doesNotHaveDuplicates().allMatch(token -> token.length() == 43);
    }

    @Test
    void equalTextsForDifferentUsesHaveDifferentDigests() {
        assertThat(Secret.same(Secret.digest("name", "an"), Secret.digest("address", "an"))).isFalse();
        assertThat(Secret.same(Secret.digest("name", "an"), Secret.digest("name", "an"))).isTrue();
    }
}
