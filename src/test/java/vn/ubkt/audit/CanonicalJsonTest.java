package vn.ubkt.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void equalDetailsGiveEqualTextInWhateverOrderTheyCame() {
        var oneWay = new LinkedHashMap<String, String>();
        var otherWay = new LinkedHashMap<String, String>();
        List.of("period", "form", "cells").forEach(key -> oneWay.put(key, key));
        List.of("cells", "period", "form").forEach(key -> otherWay.put(key, key));

        assertThat(CanonicalJson.write(oneWay)).isEqualTo(CanonicalJson.write(otherWay))
            .isEqualTo("{\"cells\":\"cells\",\"form\":\"form\",\"period\":\"period\"}");
    }

    @Test
    void noDetailsAreAnEmptyObject() {
        assertThat(CanonicalJson.write(Map.of())).isEqualTo("{}");
    }

    @Test
    void whatIsWrittenIsReadBackAndHoldsNoControlCharacter() {
        var details = Map.of("a", "quote \" and backslash \\", "b", "line\nbreak\u001fseparator", "c", "ủy ban");

        String text = CanonicalJson.write(details);

        assertThat(text).doesNotContainPattern("[\\x00-\\x1f]");
        assertThat(CanonicalJson.read(text)).isEqualTo(details);
    }
}
