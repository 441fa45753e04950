package vn.ubkt.reporting.submission.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.guard.PersonFigures;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.submission.RevisionHead;
import vn.ubkt.reporting.submission.check.WarningNote;

/**
 * A sending as the superior looks at it: its forms, one of them shown, and what the rules say of the whole.
 *
 * @param forms    forms of the sending, in the order of the set
 * @param shown    the form shown; {@code null} before the sending was opened
 * @param findings warnings and errors of the sending
 * @param noted    slots of the cells shown that hold a note
 * @param notes    what the unit said of warnings when it sent, by the key of their finding
 * @param nil      codes of the forms declared "không phát sinh"
 * @param previous waiting sending before this one in the order of sending; {@code null} = none
 * @param next     waiting sending after this one; {@code null} = none
 */
public record ReviewSheet(RevisionHead revision, PeriodRef period, UnitRef unit, List<Form> forms, List<String> nil, List<Integer> noted,
                          Form shown, CellVector own, CellVector below, CellVector total, List<Finding> findings, Map<String, WarningNote> notes,
                          UUID previous, UUID next) {

    public ReviewSheet {
        forms = List.copyOf(forms);
        nil = List.copyOf(nil);
        noted = List.copyOf(noted);
        findings = List.copyOf(findings);
        notes = Map.copyOf(notes);
    }

    /** Whether the figures may be looked at: from the moment the superior opened it. */
    public boolean isOpened() {
        return shown != null;
    }

    /** The same without the figures, and what is said of them, that are not for the person who looks. */
    ReviewSheet without(PersonFigures persons, Function<String, Form> catalogue) {
        Set<Integer> hidden = persons.hidden(shown);
        List<Finding> told = persons.told(findings, code -> form(catalogue, code));
        return new ReviewSheet(revision, period, unit, forms, nil, noted, shown, PersonFigures.without(own, hidden), PersonFigures.without(below, hidden),
            PersonFigures.without(total, hidden), told, notes, previous, next);
    }

    /** The form as its period has it; one that was not sent, of a rule across forms, as it stands in all. */
    private Form form(Function<String, Form> catalogue, String code) {
        return forms.stream().filter(form -> form.code().equals(code)).findFirst().orElseGet(() -> catalogue.apply(code));
    }
}
