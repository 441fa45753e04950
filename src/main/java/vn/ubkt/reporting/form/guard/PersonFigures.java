package vn.ubkt.reporting.form.guard;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;

/** What of a form the person who acts does not see. Called by the services that hand figures out. */
@ApplicationScoped
public class PersonFigures {

    private final GuardedCells cells = GuardedCells.load();

    @Inject
    private CurrentUser user;

    /** Slots hidden from the person; none where the person may see figures that point to people. */
    public Set<Integer> hidden(Form form) {
        return user.may(Permission.PERSON_FIGURES_READ) ? Set.of() : cells.hidden(form).stream().boxed().collect(Collectors.toUnmodifiableSet());
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
