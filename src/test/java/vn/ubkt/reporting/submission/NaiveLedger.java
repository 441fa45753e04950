package vn.ubkt.reporting.submission;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rules of sending and judging one figure of one form, told once more in the plainest way: what random acts are compared with. */
final class NaiveLedger {

    private final Map<Long, Long> parents;
    private final Map<Long, Long> drafts = new HashMap<>();
    private final Map<Long, Deque<Sending>> sendings = new HashMap<>();

    /** @param parents superior by unit; a unit without one is not named */
    NaiveLedger(Map<Long, Long> parents) {
        this.parents = Map.copyOf(parents);
    }

    static final class Sending {

        private final UUID id;
        private final long total;
        private FormState state = FormState.SENT;

        private Sending(UUID id, long total) {
            this.id = id;
            this.total = total;
        }

        UUID id() {
            return id;
        }
    }

    Sending last(long unit) {
        return sendings.computeIfAbsent(unit, key -> new ArrayDeque<>()).peek();
    }

    FormState state(long unit) {
        if (last(unit) != null) {
            return last(unit).state;
        }
        return drafts.containsKey(unit) ? FormState.DRAFT : FormState.NOT_STARTED;
    }

    Long superior(long unit) {
        return parents.get(unit);
    }

    /** Sum of what is accepted of the units directly below; {@code null} = nothing is. */
    Long below(long unit) {
        List<Long> accepted = parents.entrySet().stream().filter(link -> link.getValue() == unit).map(link -> last(link.getKey()))
            .filter(sending -> sending != null && sending.state == FormState.ACCEPTED).map(sending -> sending.total).toList();
        return accepted.isEmpty() ? null : (Long) accepted.stream().mapToLong(Long::longValue).sum();
    }

    boolean mayEnter(long unit) {
        return state(unit).isEditable();
    }

    boolean maySend(long unit) {
        return mayEnter(unit) && drafts.containsKey(unit);
    }

    boolean mayRecall(long unit) {
        return state(unit) == FormState.SENT;
    }

    boolean mayJudge(long unit, VerdictKind kind) {
        return last(unit) != null && superior(unit) != null && last(unit).state.allows(kind);
    }

    void enter(long unit, long figure) {
        drafts.put(unit, figure);
    }

    void send(long unit, UUID id) {
        Long below = below(unit);
        sendings.get(unit).push(new Sending(id, drafts.get(unit) + (below == null ? 0 : below)));
    }

    void recall(long unit) {
        sendings.get(unit).pop();
    }

    void judge(long unit, VerdictKind kind) {
        last(unit).state = FormState.afterSending(kind);
    }
}
