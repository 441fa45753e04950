package vn.ubkt.bulletin.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

import vn.ubkt.bulletin.BlockDraft;
import vn.ubkt.bulletin.LiveFigure;
import vn.ubkt.bulletin.figure.Family;
import vn.ubkt.organisation.UnitRef;

/** A block on the page: its draft, and the lines of its period to tick. */
public class BlockForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final BlockDraft draft;
    private List<LineChoice> lines = List.of();
    private List<String> missingUnits = List.of();

    BlockForm(BlockDraft draft) {
        this.draft = draft;
    }

    /** Shows the figures of the period; what was ticked stays ticked. */
    void show(List<LiveFigure> figures) {
        takeTicks();
        missingUnits = figures.stream().flatMap(figure -> figure.missingUnits().stream()).map(UnitRef::name).distinct().toList();
        lines = figures.stream().map(figure -> new LineChoice(figure, draft.getLines().contains(figure.lineCode()))).toList();
    }

    /** Puts what is ticked into the draft, in the order of the lines. */
    BlockDraft takeTicks() {
        if (!lines.isEmpty()) {
            draft.setLines(lines.stream().filter(LineChoice::isChosen).map(LineChoice::getCode).toList());
        }
        return draft;
    }

    public BlockDraft getDraft() {
        return draft;
    }

    /** Names of units directly below without figures for some line. */
    public List<String> getMissingUnits() {
        return missingUnits;
    }

    public boolean isPartial() {
        return !missingUnits.isEmpty();
    }

    /** The lines by family; a family without lines is left out. */
    public List<LineGroup> getGroups() {
        return groups(lines);
    }

    /** The same of ticked lines only. */
    public List<LineGroup> getChosen() {
        return groups(lines.stream().filter(LineChoice::isChosen).toList());
    }

    private static List<LineGroup> groups(List<LineChoice> lines) {
        return Arrays.stream(Family.values())
            .map(family -> new LineGroup(family, lines.stream().filter(line -> line.family() == family).toList()))
            .filter(group -> !group.lines().isEmpty()).toList();
    }

    /** Lines of one family. */
    public record LineGroup(Family family, List<LineChoice> lines) {
    }
}
