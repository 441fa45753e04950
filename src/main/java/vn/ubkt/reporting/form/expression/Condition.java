package vn.ubkt.reporting.form.expression;

import java.util.List;
import java.util.stream.Stream;

/** Comparisons of which at least one must hold; mostly there is only one. */
public record Condition(List<Comparison> alternatives) {

    public Condition {
        alternatives = List.copyOf(alternatives);
    }

    /** A condition none of whose cells is given says nothing and holds; otherwise an empty cell counts as zero. */
    public boolean holds(CellSource cells) {
        return !anyGiven(cells) || alternatives.stream().anyMatch(comparison -> comparison.holds(cells));
    }

    public Stream<Reference> references() {
        return alternatives.stream().flatMap(Comparison::references);
    }

    private boolean anyGiven(CellSource cells) {
        for (Comparison comparison : alternatives) {
            if (comparison.left().anyGiven(cells) || comparison.right().anyGiven(cells)) {
                return true;
            }
        }
        return false;
    }
}
