package vn.ubkt.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The two house styles: LETTER for party documents (HD 36-HD/VPTW, 2018), SHEET for statistical forms with many columns. */
public enum PrintStyle {
    LETTER("letter.css"), SHEET("sheet.css");

    private final String resource;

    PrintStyle(String resource) {
        this.resource = resource;
    }

    String css() {
        return read("print.css") + read(resource);
    }

    private static String read(String name) {
        try (var in = PrintStyle.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
