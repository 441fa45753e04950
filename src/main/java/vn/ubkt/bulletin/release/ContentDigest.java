package vn.ubkt.bulletin.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import vn.ubkt.shared.text.JsonBuilders;

/** SHA-256 over the canonical form of a released bulletin: one JSON text, members in fixed order, moments in microseconds. */
final class ContentDigest {

    private static final long MICROS = 1_000_000L;
    private static final int NANOS_OF_MICRO = 1_000;

    private ContentDigest() {
    }

    static String of(ReleasedContent content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical(content).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String canonical(ReleasedContent content) {
        JsonArrayBuilder blocks = JsonBuilders.array();
        content.blocks().forEach(block -> blocks.add(block(block)));
        return JsonBuilders.object()
            .add("unit", content.unitId()).add("number", content.issueNumber()).add("year", content.issueYear())
            .add("committee", content.committee()).add("place", content.place())
            .add("title", content.title()).add("intro", content.intro()).add("closing", content.closing())
            .add("composed", person(content.composed())).add("released", person(content.released()))
            .add("releasedTitle", content.releasedTitle()).add("releasedAt", micros(content.releasedAt()))
            .add("blocks", blocks).build().toString();
    }

    private static JsonObjectBuilder person(ReleasedContent.Person person) {
        return JsonBuilders.object().add("account", person.accountId()).add("name", person.name());
    }

    private static JsonObjectBuilder block(ReleasedContent.Block block) {
        JsonArrayBuilder figures = JsonBuilders.array();
        block.figures().forEach(figure -> figures.add(figure(figure)));
        return JsonBuilders.object().add("heading", block.heading()).add("periodKey", block.periodId())
            .add("period", block.period()).add("unitsMissing", block.unitsMissing()).add("figures", figures);
    }

    private static JsonObjectBuilder figure(ReleasedContent.Figure figure) {
        JsonArrayBuilder sources = JsonBuilders.array();
        figure.sources().forEach(sources::add);
        JsonObjectBuilder json = JsonBuilders.object().add("line", figure.lineCode()).add("label", figure.label())
            .add("actor", figure.actor().name()).add("unit", figure.unitOfCount());
        return (figure.value() == null ? json.addNull("value") : json.add("value", figure.value())).add("sources", sources);
    }

    private static long micros(Instant moment) {
        return moment.getEpochSecond() * MICROS + moment.getNano() / NANOS_OF_MICRO;
    }
}
