package vn.ubkt.rules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The only place where a departure from a rule is allowed, each with its reason. An exception no longer needed is a breach. */
public final class Exceptions {

    /** Rule, then path from the project's root, then reason. */
    static final Map<Rule, Map<String, String>> BY_PATH = Map.of();

    /** Full names of session beans; everything else of a user lives in the address, the page or the database. */
    public static final Set<String> SESSION_BEANS = Set.of("vn.ubkt.shared.web.SessionUser", "vn.ubkt.access.SessionUser",
            "vn.ubkt.access.web.SessionUser");

    /** Full names of jobs that open a transaction themselves because no use case stands around them. */
    public static final Set<String> TRANSACTIONAL_JOBS = Set.of();

    /** Full names of classes outside {@code shared} that need a JDBC connection past the EntityManager. */
    public static final Set<String> JDBC_USERS = Set.of("vn.ubkt.audit.TrailExport", "vn.ubkt.reporting.form.register.FormVersions");

    private Exceptions() {
    }

    /** The breaches that no exception covers, and one for each exception of the checked rules that covers nothing. */
    public static List<Breach> uncovered(Set<Rule> checked, List<Breach> found) {
        return uncovered(checked, found, BY_PATH);
    }

    public static List<Breach> uncovered(Set<Rule> checked, List<Breach> found, Map<Rule, Map<String, String>> allowed) {
        var open = new ArrayList<>(found);
        open.removeIf(breach -> allowed.getOrDefault(breach.rule(), Map.of()).containsKey(breach.path()));
        for (Rule rule : checked) {
            for (String path : allowed.getOrDefault(rule, Map.of()).keySet()) {
                if (found.stream().noneMatch(breach -> breach.rule() == rule && breach.path().equals(path))) {
                    open.add(new Breach(rule, path, 0, "has an exception it does not need; remove it from Exceptions.BY_PATH"));
                }
            }
        }
        return open;
    }
}
