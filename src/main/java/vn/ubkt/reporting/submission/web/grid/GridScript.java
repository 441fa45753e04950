package vn.ubkt.reporting.submission.web.grid;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import java.util.Locale;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.form.expression.Sum;
import vn.ubkt.shared.i18n.Messages;

/** What the page's script must know to compute along: the formulas of the form, its figures, and its own sentences. */
final class GridScript {

    private static final String[] TEXTS = {"NOT_A_NUMBER", "NEGATIVE", "TOO_LARGE"};
    private static final String[] SENTENCES = {"unsaved", "allSaved", "pasted", "undone", "offer", "offline"};

    private GridScript() {
    }

    /** Form, letters and codes that name the cells; rows and columns, the total row, rows that make it up, and per computed column its terms as [sign, column] or [sign, null, number]. */
    static String model(Form form) {
        JsonObjectBuilder formulas = Json.createObjectBuilder();
        for (FormColumn column : form.columns()) {
            if (column.isComputed()) {
                formulas.add(String.valueOf(column.index()), terms(column.formula()));
            }
        }
        JsonArrayBuilder first = Json.createArrayBuilder();
        form.firstPartition().stream().map(FormRow::index).forEach(first::add);
        JsonArrayBuilder letters = Json.createArrayBuilder();
        form.columns().stream().map(FormColumn::letter).forEach(letters::add);
        JsonArrayBuilder codes = Json.createArrayBuilder();
        form.rows().stream().map(FormRow::code).forEach(codes::add);
        return Json.createObjectBuilder().add("form", form.code()).add("letters", letters).add("codes", codes).add("rows", form.rows().size()).add("columns", form.columns().size())
            .add("total", form.totalRow().index()).add("first", first).add("formulas", formulas).build().toString();
    }

    private static JsonArrayBuilder terms(Sum formula) {
        JsonArrayBuilder terms = Json.createArrayBuilder();
        for (Sum.Term term : formula.terms()) {
            JsonArrayBuilder one = Json.createArrayBuilder().add(term.sign());
            if (term.isConstant()) {
                one.addNull().add(term.constant());
            } else {
                one.add(term.reference().column());
            }
            terms.add(one);
        }
        return terms;
    }

    static String figures(CellVector values) {
        JsonArrayBuilder cells = Json.createArrayBuilder();
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
        JsonObjectBuilder texts = Json.createObjectBuilder();
        for (String problem : TEXTS) {
            texts.add(problem, Messages.text(locale, "reporting.submission.CellProblem." + problem, CellVector.LARGEST_TYPED));
        }
        for (String sentence : SENTENCES) {
            texts.add(sentence, Messages.text(locale, "reporting.submission.grid." + sentence));
        }
        return texts.build().toString();
    }
}
