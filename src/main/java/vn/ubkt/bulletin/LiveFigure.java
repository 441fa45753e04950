package vn.ubkt.bulletin;

import java.util.List;

import vn.ubkt.bulletin.figure.Family;
import vn.ubkt.bulletin.figure.FigureWords;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.consolidation.LineValue;
import vn.ubkt.reporting.form.BulletinLine;

/**
 * A line over a period as its source stands now.
 *
 * @param value        the figure; {@code null} unless every part of it is given
 * @param missingForms forms that are due and have no figure
 * @param sources      keys of the revisions behind it
 * @param missingUnits units directly below that owe it and gave no figures
 */
public record LiveFigure(String lineCode, String label, Family family, String unitOfCount, State state, Long value,
                         List<String> missingForms, List<Long> sources, List<UnitRef> missingUnits) {

    /** What became of a line in a period. */
    public enum State {
        GIVEN,
        /** Some part of it is due and not there; the rest alone is not the figure. */
        MISSING,
        /** No form set of the period has its forms. */
        NOT_APPLICABLE
    }

    public LiveFigure {
        missingForms = List.copyOf(missingForms);
        sources = List.copyOf(sources);
        missingUnits = List.copyOf(missingUnits);
    }

    static LiveFigure of(LineValue read) {
        BulletinLine line = read.line();
        List<String> missing = read.result().terms().stream().filter(term -> term.outcome() == BulletinLine.Outcome.MISSING)
            .map(term -> term.term().cell().form()).distinct().toList();
        State state = read.result().isComplete() ? State.GIVEN : missing.isEmpty() ? State.NOT_APPLICABLE : State.MISSING;
        return new LiveFigure(line.code(), FigureWords.label(line), Family.of(line.actor()), FigureWords.unitOfCount(line), state,
            state == State.GIVEN ? read.result().value() : null, missing, read.sources(), read.missing());
    }

    public boolean isGiven() {
        return state == State.GIVEN;
    }

    public boolean isMissing() {
        return state == State.MISSING;
    }

    public boolean isApplicable() {
        return state != State.NOT_APPLICABLE;
    }

    public String getSentence() {
        return FigureWords.sentence(label, value);
    }

    public String getName() {
        return FigureWords.capitalised(label);
    }

    public String getMissingText() {
        return String.join(", ", missingForms);
    }
}
