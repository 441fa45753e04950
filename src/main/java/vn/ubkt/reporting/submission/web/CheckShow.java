package vn.ubkt.reporting.submission.web;

import java.util.List;

import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.submission.check.SetCheck;

/** Which findings the page of the check lists. */
public enum CheckShow {
    ALL, ERROR, WARNING,
    /** Warnings that still want a note before sending. */
    UNEXPLAINED;

    /** What the address names; all where it names nothing known. */
    static CheckShow of(String name) {
        for (CheckShow show : values()) {
            if (show.name().equals(name)) {
                return show;
            }
        }
        return ALL;
    }

    List<Finding> of(SetCheck check) {
        return switch (this) {
            case ALL -> check.findings();
            case ERROR -> check.errors();
            case WARNING -> check.warnings();
            case UNEXPLAINED -> check.unexplained();
        };
    }
}
