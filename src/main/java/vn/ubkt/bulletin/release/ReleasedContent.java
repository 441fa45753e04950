package vn.ubkt.bulletin.release;

import java.time.Instant;
import java.util.List;

import vn.ubkt.bulletin.figure.Family;
import vn.ubkt.bulletin.figure.Paragraphs;

/**
 * All that is frozen when a bulletin is released. Whatever is later shown, printed or compared is made of it.
 *
 * @param committee  name of the committee on the day of the release
 * @param place      where it is issued
 * @param releasedAt to the microsecond, as the database keeps it
 */
public record ReleasedContent(long unitId, int issueNumber, int issueYear, String committee, String place, String title, String intro,
                              String closing, Person composed, Person released, String releasedTitle, Instant releasedAt,
                              List<Block> blocks) {

    public ReleasedContent {
        blocks = List.copyOf(blocks);
    }

    public List<String> getIntroParagraphs() {
        return Paragraphs.of(intro);
    }

    public List<String> getClosingParagraphs() {
        return Paragraphs.of(closing);
    }

    /** Who did it, as known then. */
    public record Person(long accountId, String name) {
    }

    /**
     * Figures over one period.
     *
     * @param period       name, days and cut-off of the period in words
     * @param unitsMissing units directly below without figures
     */
    public record Block(String heading, long periodId, String period, int unitsMissing, List<Figure> figures) {

        public Block {
            figures = List.copyOf(figures);
        }

        public List<Figure> of(Family family) {
            return figures.stream().filter(figure -> figure.actor() == family).toList();
        }
    }

    /**
     * A figure.
     *
     * @param label       what follows the number in its sentence
     * @param unitOfCount what is counted
     * @param value       {@code null} = there was none, and that was accepted
     * @param sources     keys of the revisions behind it
     */
    public record Figure(String lineCode, String label, Family actor, String unitOfCount, Long value, List<Long> sources) {

        public Figure {
            sources = List.copyOf(sources);
        }
    }
}
