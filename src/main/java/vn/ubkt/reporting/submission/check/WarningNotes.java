package vn.ubkt.reporting.submission.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.reporting.submission.SubmissionError;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.time.PortalClock;

/** What a unit says of the warnings on its forms. Called from use cases, inside their transaction; it checks no permission of its own. */
@ApplicationScoped
public class WarningNotes {

    public static final int LONGEST = 1000;

    @Inject
    private Notes notes;

    @Inject
    private CurrentUser user;

    @Inject
    private PortalClock clock;

    /** Notes of the acting unit in a period, by the key of their finding. */
    public Map<String, WarningNote> written(long periodId) {
        return notes.written(user.unitId(), periodId);
    }

    /** Notes kept with a revision, by the key of their finding. */
    public Map<String, WarningNote> kept(long revisionId) {
        return notes.kept(revisionId);
    }

    /**
     * Writes notes of the acting unit; a blank one changes nothing.
     *
     * @param texts by the key of their finding
     * @return how many were written
     */
    public int write(long periodId, Map<String, String> texts) {
        Map<String, String> given = new HashMap<>();
        texts.forEach((key, text) -> {
            String stripped = text == null ? "" : text.strip();
            if (stripped.length() > LONGEST) {
                throw new DomainException(SubmissionError.NOTE_TOO_LONG, LONGEST);
            }
            if (!stripped.isEmpty()) {
                given.put(key, stripped);
            }
        });
        if (!given.isEmpty()) {
            notes.write(user.unitId(), periodId, given, user.accountId(), user.name(), clock.now());
        }
        return given.size();
    }

    /** Keeps the acting unit's notes on the given findings with a revision it has just sent. */
    public void keep(long revisionId, Collection<String> findingKeys) {
        if (!findingKeys.isEmpty()) {
            notes.keep(revisionId, findingKeys);
        }
    }
}
