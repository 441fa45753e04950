package vn.ubkt.bulletin.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.ubkt.bulletin.figure.Family;
import vn.ubkt.bulletin.figure.FigureWords;

/**
 * A released bulletin as its reader sees it: what was frozen, and beside it what changed since.
 *
 * @param own the acting unit released it
 */
public record ReleasedBulletin(UUID id, ReleasedContent content, List<ShownBlock> blocks, boolean own, String digest) {

    public ReleasedBulletin {
        blocks = List.copyOf(blocks);
    }

    /** Figures over one period, each family under its own heading; a family without figures is left out. */
    public record ShownBlock(String heading, String period, int unitsMissing, List<ShownGroup> groups) {

        public ShownBlock {
            groups = List.copyOf(groups);
        }

        /** Whether some unit below had given no figures. */
        public boolean isPartial() {
            return unitsMissing > 0;
        }
    }

    /** Figures of one family. */
    public record ShownGroup(Family family, List<ShownFigure> figures) {

        public ShownGroup {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A figure.
     *
     * @param source page that opens its consolidation; empty where the reader may not, or the line is no longer defined
     * @param change {@code null} where the source still gives the released figure
     */
    public record ShownFigure(String label, String unitOfCount, Long value, String source, Change change) {

        public String getSentence() {
            return FigureWords.sentence(label, value);
        }

        public String getName() {
            return FigureWords.capitalised(label);
        }

        public String getNumber() {
            return FigureWords.number(value);
        }

        public boolean isGiven() {
            return value != null;
        }

        public boolean isChanged() {
            return change != null;
        }
    }

    /**
     * The source gives another figure since.
     *
     * @param shown whether the reader may see the new figure: it is the releasing unit
     */
    public record Change(Instant at, Long value, boolean shown) {

        public String getNumber() {
            return FigureWords.number(value);
        }
    }

    public boolean isChanged() {
        return blocks.stream().flatMap(block -> block.groups().stream()).flatMap(group -> group.figures().stream()).anyMatch(ShownFigure::isChanged);
    }
}
