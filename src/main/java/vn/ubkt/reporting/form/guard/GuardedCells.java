package vn.ubkt.reporting.form.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormRow;

/**
 * The cells that can point to a person, as the definitions list them, and the cells hidden beside them: a guarded figure must not
 * follow from the shown ones by subtraction. Places decide, not values, so that what is hidden tells nothing.
 */
public final class GuardedCells {

    private static final String DEFINITIONS = "/forms/guarded-rows.json";

    /** Rows and columns of forms; empty rows = all rows, empty columns = all columns. */
    private record Guard(List<String> forms, List<String> rows, List<String> columns) {

        boolean covers(FormRow row, FormColumn column) {
            return (rows.isEmpty() || rows.contains(row.code())) && (columns.isEmpty() || columns.contains(column.letter()));
        }
    }

    private final List<Guard> guards;

    private GuardedCells(List<Guard> guards) {
        this.guards = List.copyOf(guards);
    }

    /** The list that comes with the application. */
    public static GuardedCells load() {
        try (InputStream json = GuardedCells.class.getResourceAsStream(DEFINITIONS); JsonReader reader = Json.createReader(json)) {
            return read(reader.readObject());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static GuardedCells read(JsonObject document) {
        return new GuardedCells(document.getJsonArray("guards").stream().map(JsonValue::asJsonObject)
            .map(guard -> new Guard(texts(guard, "forms"), texts(guard, "rows"), texts(guard, "columns"))).toList());
    }

    private static List<String> texts(JsonObject guard, String name) {
        JsonArray texts = guard.getJsonArray(name);
        return texts == null ? List.of() : texts.getValuesAs(JsonString::getString);
    }

    /** Slots of a form that are not for everybody: the guarded ones and those that would give them away. */
    public BitSet hidden(Form form) {
        BitSet guarded = guarded(form);
        BitSet hidden = (BitSet) guarded.clone();
        if (guarded.isEmpty()) {
            return hidden;
        }
        List<List<Integer>> sums = FormSums.of(form);
        boolean more = true;
        while (more) {
            more = false;
            for (List<Integer> sum : sums) {
                more |= hideOneMore(sum, guarded, hidden);
            }
        }
        return hidden;
    }

    private BitSet guarded(Form form) {
        BitSet slots = new BitSet();
        List<Guard> ofForm = guards.stream().filter(guard -> guard.forms().contains(form.code())).toList();
        for (int slot = 0; slot < form.slots(); slot++) {
            FormRow row = form.rowOf(slot);
            FormColumn column = form.columnOf(slot);
            slots.set(slot, ofForm.stream().anyMatch(guard -> guard.covers(row, column)));
        }
        return slots;
    }

    /** In a sum, what is hidden must be more than one figure, and more than the guarded ones alone: else their sum is a subtraction away. */
    private static boolean hideOneMore(List<Integer> sum, BitSet guarded, BitSet hidden) {
        List<Integer> unseen = sum.stream().filter(hidden::get).toList();
        List<Integer> seen = new ArrayList<>(sum);
        seen.removeAll(unseen);
        boolean safe = unseen.size() > 1 && !unseen.stream().allMatch(guarded::get);
        if (unseen.isEmpty() || seen.isEmpty() || safe) {
            return false;
        }
        int after = unseen.get(unseen.size() - 1);
        int total = sum.get(0);
        hidden.set(seen.stream().filter(slot -> slot != total && slot > after).findFirst()
            .or(() -> seen.stream().filter(slot -> slot != total).findFirst()).orElse(total));
        return true;
    }
}
