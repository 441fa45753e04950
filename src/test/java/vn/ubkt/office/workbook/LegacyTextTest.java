package vn.ubkt.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ubkt.office.workbook.read.LegacyText;

/** Texts from before Unicode, letter by letter. */
class LegacyTextTest {

    private static final String LETTERS = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
    private static final String TCVN3 = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ";
    private static final String VNI = "aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä ñ eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò"
        + " oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î";

    @Test
    void theAlphabetInTcvn3() {
        assertThat(LegacyText.TCVN3.decode(TCVN3)).isEqualTo(LETTERS);
        assertThat(LegacyText.TCVN3.decode("¡¢£¤¥¦§")).isEqualTo("ĂÂÊÔƠƯĐ");
    }

    @Test
    void theAlphabetInVniSmallAndCapital() {
        assertThat(LegacyText.VNI.decode(VNI.replace(" ", ""))).isEqualTo(LETTERS);
        assertThat(LegacyText.VNI.decode(VNI.replace(" ", "").toUpperCase(Locale.ROOT))).isEqualTo(LETTERS.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "TCVN3 | KiÓm tra ®¶ng viªn | Kiểm tra đảng viên",
        "TCVN3 | M\u00adêng Kh\u00ad¬ng | Mường Khương",
        "VNI | Kieåm tra ñaûng vieân | Kiểm tra đảng viên",
        "VNI | Xin chaøo caùc baïn | Xin chào các bạn",
        "VNI | UÛY BAN KIEÅM TRA | ỦY BAN KIỂM TRA"})
    void sentences(LegacyText text, String kept, String meant) {
        assertThat(text.decode(kept)).isEqualTo(meant);
    }

    @Test
    void unicodeIsComposed() {
        assertThat(LegacyText.UNICODE.decode(Normalizer.normalize("Ủy ban Kiểm tra", Normalizer.Form.NFD))).isEqualTo("Ủy ban Kiểm tra");
    }
}
