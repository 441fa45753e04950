package vn.ubkt.reporting.submission.carried;

import static vn.ubkt.reporting.submission.SubmissionWorld.FORM;
import static vn.ubkt.reporting.submission.SubmissionWorld.at;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.reporting.consolidation.Basis;
import vn.ubkt.reporting.consolidation.ConsolidationService;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.form.rule.Part;
import vn.ubkt.reporting.submission.SubmissionWorld;
import vn.ubkt.reporting.submission.cell.CellHistoryService;
import vn.ubkt.reporting.submission.cell.EarlierValue;
import vn.ubkt.reporting.submission.entry.DataEntryService;
import vn.ubkt.reporting.submission.entry.EntryBoard;

/** What the pages read, of the form at work. */
@ApplicationScoped
public class CarriedReader {

    @Inject
    private DataEntryService entry;

    @Inject
    private ConsolidationService consolidation;

    @Inject
    private CellHistoryService cells;

    EntryBoard board(SubmissionWorld.Place place, long unit) {
        return at(unit, () -> entry.board(place.id()));
    }

    CellVector total(SubmissionWorld.Place place, long unit) {
        return at(unit, () -> consolidation.sheet(null, place.id(), FORM, Basis.OFFICIAL)).total();
    }

    /** Rules that warn on what is carried over. */
    List<String> warnings(SubmissionWorld.Place place, long unit) {
        return at(unit, () -> entry.check(place.id(), List.of(CarriedWorld.CARRIED_OVER))).warnings().stream().map(Finding::ruleId).toList();
    }

    List<EarlierValue> earlier(SubmissionWorld.Place place, long unit, int slot) {
        return at(unit, () -> cells.own(place.id(), FORM, slot, Part.OWN)).earlier();
    }
}
