package vn.ubkt.journey;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.ubkt.access.account.Account;
import vn.ubkt.reporting.submission.cells.CellInputs;
import vn.ubkt.reporting.submission.entry.DataEntryService;
import vn.ubkt.shared.security.OpenToAll;
import vn.ubkt.shared.security.UseCase;

/** Queries without a predicate, as a careless programmer would write them: what they bring is what the database lets through. */
@UseCase
public class Glances {

    @PersistenceContext(unitName = "ubkt")
    private EntityManager entities;

    @Inject
    private DataEntryService entry;

    /** What a request that broke in the middle throws; it rolls back. */
    static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Broken() {
            super("broken on purpose", null, false, false);
        }
    }

    @OpenToAll
    public boolean findsAccount(long id) {
        return entities.find(Account.class, id) != null;
    }

    @OpenToAll
    public List<Long> unitsOfAccounts() {
        return entities.createQuery("select a.unitId from Account a", Long.class).getResultList();
    }

    @OpenToAll
    public List<Long> unitsOfDrafts() {
        return units("draft_form");
    }

    @OpenToAll
    public List<Long> unitsOfSendings() {
        return units("submission_revision");
    }

    /** Types a figure over that of the acting unit, and breaks. */
    @OpenToAll
    public void saveAndBreak(UUID period, String form, int slot, String figure) {
        entry.save(new CellInputs(period, form, entry.sheet(period, form).version()).put(slot, figure));
        throw new Broken();
    }

    @SuppressWarnings("unchecked")
    private List<Long> units(String table) {
        return entities.createNativeQuery("select distinct unit_id from " + table).getResultList();
    }
}
