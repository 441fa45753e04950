package vn.ubkt.shared.web.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class PlainTextConverterTest {

    @Test
    void whatPeopleWriteIsPlain() {
        assertThat(List.of("", "Đảng ủy xã Phong Mỹ", "dòng một\r\n\tdòng hai", "tố\u0301 cáo", "“ngoặc” – gạch…", "\u00A0", "\uD83D\uDC4D\u200D"))
            .allMatch(PlainTextConverter::isPlain);
    }

    @Test
    void controlCharactersAndTurnsOfTheDirectionAreNot() {
        assertThat(List.of("a\0b", "\u0001", "\u0008", "\u000B", "\u001B[0m", "\u007F", "\u0085", "\u202Egnp.exe", "\u2066"))
            .noneMatch(PlainTextConverter::isPlain);
    }
}
