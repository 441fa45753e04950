package vn.ubkt.bulletin;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;

import vn.ubkt.bulletin.figure.Family;
import vn.ubkt.bulletin.figure.Paragraphs;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.period.PeriodRef;

/**
 * A bulletin being composed, with its figures as their sources stand now.
 *
 * @param composing  it is neither released nor discarded
 * @param ownWork    the person composed or changed it, so another one releases it
 */
public record BulletinSheet(UUID id, long version, String title, String intro, String closing, String place, String author,
                            String changedBy, Instant changedAt, boolean composing, boolean ownWork, List<Block> blocks) {

    public BulletinSheet {
        blocks = List.copyOf(blocks);
    }

    /**
     * Figures over one period.
     *
     * @param periodText name, days and cut-off of the period in words
     */
    public record Block(String heading, PeriodRef period, String periodText, List<LiveFigure> figures) {

        public Block {
            figures = List.copyOf(figures);
        }

        /** Names of units directly below without figures for some line of the block. */
        public List<String> getMissingUnits() {
            return figures.stream().flatMap(figure -> figure.missingUnits().stream()).map(UnitRef::name).distinct().toList();
        }

        public boolean isPartial() {
            return !getMissingUnits().isEmpty();
        }

        /** The figures, each family by itself; a family without figures is left out. */
        public List<Group> getGroups() {
            return Arrays.stream(Family.values())
                .map(family -> new Group(family, figures.stream().filter(figure -> figure.family() == family).toList()))
                .filter(group -> !group.figures().isEmpty()).toList();
        }
    }

    /** Figures of one family. */
    public record Group(Family family, List<LiveFigure> figures) {
    }

    /** Changes whenever a figure does: proves that what is released is what was shown. */
    public String fingerprint() {
        CRC32 sum = new CRC32();
        for (Block block : blocks) {
            for (LiveFigure figure : block.figures()) {
                String text = block.period().id() + "|" + figure.lineCode() + "|" + figure.state() + "|" + figure.value() + "\n";
                sum.update(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return Long.toHexString(sum.getValue());
    }

    public long getMissing() {
        return figures(LiveFigure.State.MISSING);
    }

    public boolean isMissingSome() {
        return getMissing() > 0;
    }

    public List<String> getIntroParagraphs() {
        return Paragraphs.of(intro);
    }

    public List<String> getClosingParagraphs() {
        return Paragraphs.of(closing);
    }

    /** Whether the person may release it, as far as its state goes. */
    public boolean isReleasable() {
        return composing && !ownWork;
    }

    /** Whether there is anything to release. */
    public boolean isFilled() {
        return blocks.stream().anyMatch(block -> !block.figures().isEmpty());
    }

    private long figures(LiveFigure.State state) {
        return blocks.stream().flatMap(block -> block.figures().stream()).filter(figure -> figure.state() == state).count();
    }
}
