package vn.ubkt.reporting.form.guard;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;

/** What of a form the person who acts does not see. Called by the services that hand figures out, and by pages to mark the places. */
@Named("personFigures")
@ApplicationScoped
public class PersonFigures {

    private final GuardedCells cells = GuardedCells.load();

    @Inject
    CurrentUser user;

    /** Slots hidden from the person; none where the person may see figures that point to people. */
    public Set<Integer> hidden(Form form) {
        return user.may(Permission.PERSON_FIGURES_READ) ? Set.of() : cells.hidden(form).stream().boxed().collect(Collectors.toUnmodifiableSet());
    }

    /** The same where the unit's own figures are entered: who enters them sees them. */
    public Set<Integer> hiddenInEntry(Form form) {
        return user.may(Permission.FORM_EDIT) ? Set.of() : hidden(form);
    }

    /** What rules found, without the figures of those findings that name a cell hidden from the person. */
    public List<Finding> told(Collection<Finding> findings, Function<String, Form> forms) {
        return told(findings, forms, this::hidden);
    }

    /** The same where the unit's own figures are entered: who enters them sees them. */
    public List<Finding> toldInEntry(Collection<Finding> findings, Function<String, Form> forms) {
        return told(findings, forms, this::hiddenInEntry);
    }

    private static List<Finding> told(Collection<Finding> findings, Function<String, Form> forms, Function<Form, Set<Integer>> hidden) {
        Map<String, Form> named = new HashMap<>();
        Map<String, Set<Integer>> slots = new HashMap<>();
        return findings.stream().map(finding -> finding.cells().stream().anyMatch(cell -> {
            Form form = named.computeIfAbsent(cell.form(), forms);
            return slots.computeIfAbsent(cell.form(), code -> hidden.apply(form)).contains(form.slot(cell.row(), cell.letter()));
        }) ? finding.withoutFigures() : finding).toList();
    }

    /** The figures without those in the given slots; {@code null} stays {@code null}. */
    public static CellVector without(CellVector figures, Set<Integer> hidden) {
        if (figures == null || hidden.isEmpty()) {
            return figures;
        }
        Long[] shown = figures.toArray();
        hidden.forEach(slot -> shown[slot] = null);
        return CellVector.of(shown);
    }
}
