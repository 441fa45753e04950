package vn.ubkt.reporting.submission;

import java.util.List;

import jakarta.inject.Inject;

import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.shared.security.OpenToAll;
import vn.ubkt.shared.security.UseCase;

/** The ledger as a unit sees it, in a transaction and scope of its own. */
@UseCase
public class LedgerReader {

    @Inject
    private Ledger ledger;

    @OpenToAll
    public List<FormFigures> sent(long unit, PeriodRef period) {
        return ledger.sent(List.of(unit), List.of(period.id()), null);
    }
}
