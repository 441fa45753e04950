package vn.ubkt.reporting.submission.web.grid;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.submission.cells.Completeness;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.text.JsonBuilders;

/** What the page's script must know to compute along: the formulas of the form, its figures, and its own sentences. */
final class GridScript {

    private static final String[] TEXTS = {"NOT_A_NUMBER", "NEGATIVE", "TOO_LARGE", "NOT_OPEN"};
    private static final String[] SENTENCES = {"unsaved", "saving", "savedAt", "refusedIn", "offline", "signedOut", "otherPerson",
        "notKept", "failed", "reload", "pasted", "pasted.bad", "pasted.left", "copied", "cleared", "filled", "nothingBlank", "undone", "redone", "nothingToUndo", "offer", "computed", "live", "live.go",
        "conflict", "conflict.mine", "conflict.theirs", "conflict.allMine", "conflict.allTheirs", "conflict.settled", "theirs", "goTo",
        "empty", "name", "state.changed", "state.saving", "state.saved", "state.invalid", "state.warned", "state.computed", "state.closed", "state.other",
        "state.conflict", "state.blank"};

    /** The same on every page of a language. */
    private static final Map<Locale, String> SAID = new ConcurrentHashMap<>();

    private GridScript() {
    }

    /** Names of rows and columns, the total row, rows that make it up, and per computed column its terms as {@link GridRules#terms}. */
    static JsonObjectBuilder model(Form form, Locale locale) {
        JsonObjectBuilder formulas = JsonBuilders.object();
        for (FormColumn column : form.columns()) {
            if (column.isComputed()) {
                formulas.add(String.valueOf(column.index()), GridRules.terms(column.formula()));
            }
        }
        return JsonBuilders.object().add("form", form.code()).add("letters", names(form.columns(), FormColumn::letter))
            .add("headings", names(form.columns(), column -> column.label(locale))).add("codes", names(form.rows(), FormRow::code)).add("rows", form.rows().size()).add("columns", form.columns().size())
            .add("total", form.totalRow().index()).add("first", indexes(form.firstPartition())).add("formulas", formulas);
    }

    /** The model of a sheet that is filled in: with the rows the unit owes. */
    static JsonObjectBuilder model(Form form, StatisticalLevel level, Locale locale) {
        return model(form, locale).add("owed", indexes(Completeness.owedRows(form, level)));
    }

    private static <T> JsonArrayBuilder names(List<T> parts, Function<T, String> name) {
        JsonArrayBuilder names = JsonBuilders.array();
        parts.stream().map(name).forEach(names::add);
        return names;
    }

    private static JsonArrayBuilder indexes(List<FormRow> rows) {
        JsonArrayBuilder indexes = JsonBuilders.array();
        rows.stream().map(FormRow::index).forEach(indexes::add);
        return indexes;
    }

    static String figures(CellVector values) {
        JsonArrayBuilder cells = JsonBuilders.array();
        for (Long cell : values.toArray()) {
            if (cell == null) {
                cells.addNull();
            } else {
                cells.add(cell);
            }
        }
        return cells.build().toString();
    }

    static String texts(Locale locale) {
        return SAID.computeIfAbsent(locale, GridScript::sentences);
    }

    private static String sentences(Locale locale) {
        JsonObjectBuilder texts = JsonBuilders.object();
        for (String problem : TEXTS) {
            texts.add(problem, Messages.text(locale, "reporting.submission.CellProblem." + problem, CellVector.LARGEST_TYPED));
        }
        for (String sentence : SENTENCES) {
            texts.add(sentence, Messages.text(locale, "reporting.submission.grid." + sentence));
        }
        return texts.build().toString();
    }
}
