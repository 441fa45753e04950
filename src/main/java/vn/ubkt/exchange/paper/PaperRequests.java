package vn.ubkt.exchange.paper;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.submission.carried.CarriedBook;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.time.PortalClock;

/** What every order of a paper states besides its sheets: when it was asked for, and what carried figures rest on. */
@ApplicationScoped
class PaperRequests {

    @Inject
    private CarriedBook book;

    @Inject
    private PortalClock clock;

    Instant now() {
        return clock.now();
    }

    /** That the unit's figures are carried, and from which documents; {@code null} where they were sent in their own time. */
    String carried(UnitRef unit, PeriodRef period) {
        if (!period.carried()) {
            return null;
        }
        String sources = book.standing(List.of(unit.id()), List.of(period)).stream().map(source -> Messages.text("exchange.paper.carried.source",
            Messages.text("reporting.submission.carried.kind." + source.paper().kind()), source.paper().reference(), source.paper().date(),
            source.signer(), source.signerTitle())).collect(Collectors.joining(" "));
        return (Messages.text("exchange.paper.carried") + " " + sources).strip();
    }
}
