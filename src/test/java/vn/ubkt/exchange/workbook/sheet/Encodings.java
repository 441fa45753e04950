package vn.ubkt.exchange.workbook.sheet;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.ubkt.office.workbook.read.LegacyText;

/** Writes texts as they were kept before Unicode; capitals with marks become small ones in TCVN3, as in its plain fonts. */
final class Encodings {

    private static final String LETTERS = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
    private static final String TCVN3 = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ";
    private static final String[] VNI = ("aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä ñ eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò"
        + " oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î").split(" ");

    private Encodings() {
    }

    static String encode(LegacyText encoding, String text) {
        if (encoding == LegacyText.UNICODE) {
            return text;
        }
        Map<String, String> table = IntStream.range(0, LETTERS.length()).boxed().collect(Collectors.toMap(
            at -> LETTERS.substring(at, at + 1), at -> encoding == LegacyText.VNI ? VNI[at] : TCVN3.substring(at, at + 1)));
        return text.chars().mapToObj(letter -> {
            String one = String.valueOf((char) letter);
            String small = table.get(one.toLowerCase(Locale.ROOT));
            return small == null ? one : small;
        }).collect(Collectors.joining());
    }
}
