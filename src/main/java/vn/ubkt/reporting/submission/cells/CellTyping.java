package vn.ubkt.reporting.submission.cells;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCalculator;
import vn.ubkt.reporting.submission.SubmissionError;
import vn.ubkt.shared.error.DomainException;

/** Applies what was typed to a form, cell by cell. */
public final class CellTyping {

    private CellTyping() {
    }

    /** @param problems receives the cells that were not taken */
    public static CellVector apply(Form form, StatisticalLevel level, CellVector own, FedCells fed, Map<Integer, String> typed,
                                   List<CellProblem> problems) {
        List<CellState> cells = form.access(level);
        CellVector result = own;
        for (Map.Entry<Integer, String> cell : typed.entrySet()) {
            int slot = cell.getKey();
            if (slot < 0 || slot >= form.slots()) {
                continue;
            }
            try {
                Long value = TypedCell.value(cell.getValue());
                if (fed.isLocked(slot)) {
                    problems.add(new CellProblem(slot, form.address(slot), CellProblem.Kind.FED));
                } else if (cells.get(slot) == CellState.OPEN) {
                    result = result.with(slot, value);
                } else {
                    problems.add(new CellProblem(slot, form.address(slot), CellProblem.Kind.NOT_OPEN));
                }
            } catch (TypedCell.Refused refused) {
                problems.add(new CellProblem(slot, form.address(slot), refused.kind()));
            }
        }
        return FormCalculator.complete(form, result);
    }

    /**
     * A whole form at once, by the rules of typing; what stands in computed cells is computed anew.
     *
     * @param problems receives the cells that were not taken
     */
    public static CellVector take(Form form, StatisticalLevel level, CellVector given, List<CellProblem> problems) {
        return take(form, level, given, CellVector.blank(form.slots()), FedCells.of(form, List.of()), problems);
    }

    /**
     * The same over what the form held: a fed cell keeps its figure, and another one given for it is not taken.
     *
     * @param problems receives the cells that were not taken
     */
    public static CellVector take(Form form, StatisticalLevel level, CellVector given, CellVector own, FedCells fed, List<CellProblem> problems) {
        Long[] taken = new Long[form.slots()];
        fed.slots().forEach(slot -> taken[slot] = own.get(slot));
        for (int slot = 0; slot < Math.min(form.slots(), given.size()); slot++) {
            CellState state = form.access(level).get(slot);
            if (given.isGiven(slot) && state != CellState.COMPUTED) {
                CellProblem.Kind problem = fed.isLocked(slot) && !given.get(slot).equals(own.get(slot)) ? CellProblem.Kind.FED
                    : problem(state, given.get(slot));
                if (problem == null) {
                    taken[slot] = given.get(slot);
                } else {
                    problems.add(new CellProblem(slot, form.address(slot), problem));
                }
            }
        }
        return FormCalculator.complete(form, CellVector.of(taken));
    }

    /**
     * A figure as it was typed; {@code null} where the text is empty.
     *
     * @param refused receives why it was not taken
     */
    public static Long figure(String text, Consumer<CellProblem.Kind> refused) {
        try {
            return TypedCell.value(text);
        } catch (TypedCell.Refused not) {
            refused.accept(not.kind());
            return null;
        }
    }

    private static CellProblem.Kind problem(CellState state, long value) {
        if (state != CellState.OPEN) {
            return CellProblem.Kind.NOT_OPEN;
        }
        if (value < 0) {
            return CellProblem.Kind.NEGATIVE;
        }
        return value > CellVector.LARGEST_TYPED ? CellProblem.Kind.TOO_LARGE : null;
    }

    /**
     * Puts fed figures into their cells.
     *
     * @throws DomainException where a cell is not the unit's to enter, or a total follows from rows of the form already
     */
    public static CellVector feed(Form form, StatisticalLevel level, CellVector own, Map<Integer, Long> figures) {
        FedCells fed = FedCells.of(form, figures.keySet());
        CellVector result = own;
        for (Map.Entry<Integer, Long> cell : figures.entrySet()) {
            if (form.access(level).get(cell.getKey()) != CellState.OPEN) {
                throw new IllegalArgumentException(form.address(cell.getKey()) + " is not entered at " + level);
            }
            result = result.with(cell.getKey(), cell.getValue());
        }
        fed.shut().stream().filter(own::isGiven).findFirst().ifPresent(slot -> {
            throw new DomainException(SubmissionError.FED_FROM_ROWS, form.code(), form.columnOf(slot).letter());
        });
        return FormCalculator.complete(form, result);
    }

    /** Whether a total follows from rows of the form, so that nothing else can feed it. */
    public static boolean isFedFromRows(Form form, CellVector own, int slot) {
        return FedCells.of(form, List.of(slot)).shut().stream().anyMatch(own::isGiven);
    }

    /** Whether any cell says that something happened. */
    public static boolean holdsFigures(CellVector own) {
        for (int slot = 0; slot < own.size(); slot++) {
            if (own.isGiven(slot) && own.get(slot) != 0) {
                return true;
            }
        }
        return false;
    }
}
