package vn.ubkt.bulletin.release;

import java.util.UUID;
import java.util.function.IntFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.shared.text.JsonBuilders;

/** Writes releases. Called from the use case that releases, inside its transaction; it checks no permission of its own. */
@ApplicationScoped
public class ReleaseWriter {

    @Inject
    private Releases releases;

    /** Lets no figure of the unit change until the release is written; called before the figures are read. */
    public void begin(long unit) {
        releases.lockIssues(unit);
    }

    /**
     * Freezes a bulletin under the next number of its unit and year.
     *
     * @param bulletin key of the bulletin
     * @param content  what is frozen, by the number of the issue
     */
    public Written write(long bulletin, long unit, int year, IntFunction<ReleasedContent> content) {
        ReleasedContent frozen = content.apply(releases.nextIssue(unit, year));
        UUID id = releases.insert(bulletin, frozen, ContentDigest.of(frozen), figures(frozen));
        return new Written(id, frozen.issueNumber());
    }

    /** What was written. */
    public record Written(UUID id, int issueNumber) {
    }

    private static String figures(ReleasedContent content) {
        JsonArrayBuilder rows = JsonBuilders.array();
        int number = 0;
        for (ReleasedContent.Block block : content.blocks()) {
            number++;
            int position = 0;
            for (ReleasedContent.Figure figure : block.figures()) {
                rows.add(row(number, block, ++position, figure));
            }
        }
        return rows.build().toString();
    }

    private static JsonObjectBuilder row(int number, ReleasedContent.Block block, int position, ReleasedContent.Figure figure) {
        JsonObjectBuilder row = JsonBuilders.object().add("block", number).add("heading", block.heading())
            .add("period", block.periodId()).add("period_name", block.period())
            .add("units_missing", block.unitsMissing()).add("position", position)
            .add("line", figure.lineCode()).add("label", figure.label()).add("actor", figure.actor().name())
            .add("unit_of_count", figure.unitOfCount()).add("sources", CellVector.of(figure.sources()).toLiteral());
        return figure.value() == null ? row : row.add("value", figure.value());
    }
}
