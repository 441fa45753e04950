package vn.ubkt.reporting.form.definition;

import java.util.List;

/**
 * What is wrong in a definition file.
 *
 * @param pointer JSON pointer (RFC 6901) of the place; empty = the file as a whole
 */
public record DefinitionProblem(String pointer, Kind kind, List<String> args) {

    /** What sort of fault it is. */
    public enum Kind {
        TOO_LARGE, NOT_JSON, TOO_DEEP, TOO_MANY_VALUES, NAME_TWICE, TEXT_TOO_LONG,
        NOTHING_DEFINED, MISSING, NOT_TEXT, NOT_OBJECT, NOT_LIST, NOT_TRUE_FALSE, NOT_ONE_OF, BAD_CODE, BAD_DATE, DATES_REVERSED,
        TWICE, UNKNOWN_FORM, UNKNOWN_ROW_SET, UNKNOWN_ROW, UNKNOWN_FORM_SET, UNKNOWN_CELL, NO_CELL, UNREADABLE, ENDS_EARLY, EMPTY_LIST, SETS_OVERLAP, OTHER_LAYOUT,
        HOLDS_NOT_TOGETHER
    }

    public DefinitionProblem {
        args = List.copyOf(args);
    }

    static DefinitionProblem of(String pointer, Kind kind, String... args) {
        return new DefinitionProblem(pointer, kind, List.of(args));
    }
}
