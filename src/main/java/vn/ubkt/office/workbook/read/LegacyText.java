package vn.ubkt.office.workbook.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How the Vietnamese of a text is kept. Before Unicode, fonts drew Vietnamese letters in place of Latin ones; such texts are still about
 * in old workbooks. The tables of letters are data and name their source.
 */
public enum LegacyText {

    UNICODE(null), TCVN3("/vn/ubkt/office/workbook/tcvn3.tsv"), VNI("/vn/ubkt/office/workbook/vni.tsv");

    private static final int HEXADECIMAL = 16;

    private final Map<String, String> letters;

    LegacyText(String table) {
        letters = table == null ? Map.of() : read(table);
    }

    /** The text as Unicode, composed. */
    public String decode(String text) {
        if (letters.isEmpty()) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        StringBuilder decoded = new StringBuilder();
        for (int at = 0; at < text.length();) {
            int length = lengthOfLetter(text, at);
            String letter = text.substring(at, at + length);
            decoded.append(letters.getOrDefault(letter, letter));
            at += length;
        }
        return Normalizer.normalize(decoded, Normalizer.Form.NFC);
    }

    /** Two characters where they draw one letter together. */
    private int lengthOfLetter(String text, int at) {
        return at + 1 < text.length() && letters.containsKey(text.substring(at, at + 2)) ? 2 : 1;
    }

    private static Map<String, String> read(String table) {
        Map<String, String> letters = new HashMap<>();
        try (InputStream in = LegacyText.class.getResourceAsStream(table);
             BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(line -> letters.put(characters(line[0]), line[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(letters);
    }

    private static String characters(String codes) {
        int[] points = Arrays.stream(codes.split(" ")).mapToInt(code -> Integer.parseInt(code, HEXADECIMAL)).toArray();
        return new String(points, 0, points.length);
    }
}
