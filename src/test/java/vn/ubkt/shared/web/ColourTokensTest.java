package vn.ubkt.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2, 1.4.3 and 1.4.11: text stands out from its ground 4.5 to 1, the edge of a control 3 to 1. */
class ColourTokensTest {

    private static final Path TOKENS = Path.of("src-webapp/resources/ubkt/css/tokens.css");
    private static final List<String> GROUNDS = List.of("ground", "surface", "surface-quiet", "surface-strong");
    private static final List<String> TEXTS = List.of("text", "text-quiet", "link");
    private static final List<String> TONES = List.of("good", "info", "warn", "bad", "quiet");
    private static final List<String> FILLED = List.of("primary", "danger", "success");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textStandsOutFromItsGround(String look) throws IOException {
        var colours = colours(look);
        var pairs = Stream.of(
            GROUNDS.stream().flatMap(ground -> TEXTS.stream().map(text -> List.of(text, ground))),
            TONES.stream().map(tone -> List.of(tone, tone + "-soft")),
            Stream.of("good", "info", "warn", "bad", "primary").map(tone -> List.of(tone, "surface")),
            FILLED.stream().map(fill -> List.of("on-" + fill, fill)),
            FILLED.stream().map(fill -> List.of("on-" + fill, fill + "-strong")),
            Stream.of(List.of("on-brand", "brand"), List.of("on-brand-quiet", "brand"), List.of("on-primary-soft", "primary-soft"),
                List.of("text", "primary-soft"))).flatMap(each -> each);

        assertThat(pairs).allSatisfy(pair ->
            assertThat(contrast(colours.get(pair.get(0)), colours.get(pair.get(1)))).as(pair + " " + look).isGreaterThanOrEqualTo(4.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void controlsHaveAVisibleEdge(String look) throws IOException {
        var colours = colours(look);

        assertThat(GROUNDS.subList(0, 3)).allSatisfy(ground ->
            assertThat(contrast(colours.get("line-control"), colours.get(ground))).as(ground + " " + look).isGreaterThanOrEqualTo(3));
    }

    private static Map<String, String> colours(String look) throws IOException {
        var css = Files.readString(TOKENS);
        var block = css.substring(css.indexOf("[data-look=\"" + look + "\"]"));
        return Pattern.compile("--([a-z-]+): #([0-9a-f]{6});").matcher(block.substring(0, block.indexOf('}'))).results()
            .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
