package vn.ubkt.bulletin.web;

import java.io.Serializable;

import vn.ubkt.bulletin.LiveFigure;
import vn.ubkt.bulletin.figure.Family;

/** A line that may be ticked, with its figure as it stands now. */
public class LineChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final Family family;
    private final String name;
    private final String unit;
    private final String sentence;
    private final Long value;
    private final boolean applicable;
    private final String missingForms;
    private boolean chosen;

    LineChoice(LiveFigure figure, boolean chosen) {
        this.code = figure.lineCode();
        this.family = figure.family();
        this.name = figure.getName();
        this.unit = figure.unitOfCount();
        this.sentence = figure.getSentence();
        this.value = figure.value();
        this.applicable = figure.isApplicable();
        this.missingForms = figure.getMissingText();
        this.chosen = chosen;
    }

    public String getCode() {
        return code;
    }

    Family family() {
        return family;
    }

    public String getName() {
        return name;
    }

    public String getUnit() {
        return unit;
    }

    public String getSentence() {
        return sentence;
    }

    /** {@code null} = missing or not applicable. */
    public Long getValue() {
        return value;
    }

    public boolean isApplicable() {
        return applicable;
    }

    /** Codes of the forms that are due and have no figure; empty where none is missing. */
    public String getMissingForms() {
        return missingForms;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
