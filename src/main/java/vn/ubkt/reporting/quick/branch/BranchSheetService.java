package vn.ubkt.reporting.quick.branch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.ubkt.reporting.form.CellAddress;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.quick.QuickError;
import vn.ubkt.reporting.quick.indicator.QuickIndicator;
import vn.ubkt.reporting.quick.indicator.QuickIndicators;
import vn.ubkt.reporting.submission.cells.CellProblem;
import vn.ubkt.reporting.submission.cells.CellTyping;
import vn.ubkt.reporting.submission.cells.OwnForms;
import vn.ubkt.reporting.submission.entry.QuickEntryService;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.trail.AuditEvent;

/** The sheet of branches: rows are typed here, and the unit's cells follow as soon as it says so. */
@UseCase
public class BranchSheetService {

    @Inject
    private BranchRows rows;

    @Inject
    private QuickIndicators indicators;

    @Inject
    private QuickEntryService entry;

    @Inject
    private PeriodService periods;

    @Inject
    private FormRegister forms;

    @Inject
    private Event<AuditEvent> trail;

    /** @throws NotFoundException for a period that is not entered but computed */
    @Requires(Permission.FORM_READ)
    public BranchSheet sheet(UUID period) {
        OwnForms own = entry.own(period);
        List<BranchRow> all = rows.of(own.period());
        List<QuickIndicator> offered = offered(own.set(), all);
        Map<String, Long> sums = BranchSheet.sums(all);
        return new BranchSheet(own.period(), own.unit(), offered, all,
            offered.stream().map(indicator -> cell(indicator, sums.get(indicator.code()), own)).toList());
    }

    /**
     * Saves the changed cells of one row. Figures that are not taken are told, and nothing of the row is saved; cells that follow the
     * sheet follow at once.
     *
     * @throws NotFoundException where the branch is not one of the acting unit's in this period
     * @throws DomainException   where somebody changed the row meanwhile, or a form that follows the sheet was sent
     */
    @Requires(Permission.BRANCH_EDIT)
    public Map<String, CellProblem.Kind> save(RowInputs inputs) {
        rows.lock();
        PeriodRef period = periods.period(inputs.getPeriod());
        List<BranchRow> all = rows.of(period);
        BranchRow row = all.stream().filter(each -> each.branch().publicId().equals(inputs.getBranch())).findFirst()
            .orElseThrow(NotFoundException::new);
        if (row.version() != inputs.getVersion()) {
            throw row.version() == 0 ? new NotFoundException()
                : new DomainException(QuickError.ROW_CHANGED_MEANWHILE, row.changedBy(), row.changedAt());
        }
        Map<String, CellProblem.Kind> problems = new HashMap<>();
        BranchRow changed = changed(row, inputs, offered(forms.set(period.formSet()), List.of(row)), problems);
        if (problems.isEmpty()) {
            rows.save(period, changed);
            List<BranchRow> after = all.stream().map(each -> each == row ? changed : each).toList();
            entry.follow(inputs.getPeriod(), byForm(forms.set(period.formSet()), offered(forms.set(period.formSet()), after), after));
            trail.fire(new AuditEvent("BRANCH_ROW_SAVED", "BRANCH", inputs.getBranch().toString(),
                Map.of("period", inputs.getPeriod().toString(), "cells", String.join(" ", inputs.getTyped().keySet()))));
        }
        return problems;
    }

    /** Lets every cell follow the sheet that can: from now on it is the sum of the branches and is not typed. */
    @Requires(Permission.BRANCH_EDIT)
    public int feed(UUID period) {
        rows.lock();
        BranchSheet sheet = sheet(period);
        List<QuickIndicator> feedable = sheet.cells().stream()
            .filter(cell -> cell.takes() || cell.link() == BranchSheet.Link.FED).map(BranchSheet.FedCell::indicator).toList();
        if (!sheet.isFeedable()) {
            throw new DomainException(QuickError.NOTHING_TO_FEED);
        }
        entry.feed(period, byForm(forms.set(sheet.period().formSet()), feedable, sheet.rows()));
        return feedable.size();
    }

    /** Ends the following: the cells keep their figures and are typed again. Those of forms sent already go on as they are. */
    @Requires(Permission.BRANCH_EDIT)
    public void stop(UUID period) {
        rows.lock();
        Map<String, Map<Integer, Long>> none = new HashMap<>();
        sheet(period).cells().stream().filter(cell -> cell.link() == BranchSheet.Link.FED)
            .forEach(cell -> none.put(cell.indicator().cell().form(), Map.of()));
        entry.feed(period, none);
        trail.fire(new AuditEvent("DRAFT_FEED_ENDED", "PERIOD", period.toString(), Map.of("forms", none.keySet().stream().sorted().collect(Collectors.joining(" ")))));
    }

    /** What the kinds of branch that are there report. */
    private List<QuickIndicator> offered(FormSet set, List<BranchRow> all) {
        Set<String> kinds = all.stream().map(row -> row.branch().kind().name()).collect(Collectors.toSet());
        return indicators.branches(set, kinds);
    }

    private static BranchRow changed(BranchRow row, RowInputs inputs, List<QuickIndicator> open, Map<String, CellProblem.Kind> problems) {
        Map<String, Long> figures = new HashMap<>(row.figures());
        Set<String> codes = open.stream().map(QuickIndicator::code).collect(Collectors.toSet());
        inputs.getTyped().forEach((code, text) -> {
            if (!codes.contains(code)) {
                problems.put(code, CellProblem.Kind.NOT_OPEN);
                return;
            }
            Long figure = CellTyping.figure(text, kind -> problems.put(code, kind));
            if (figure == null) {
                figures.remove(code);
            } else {
                figures.put(code, figure);
            }
        });
        return new BranchRow(row.branch(), figures, row.version(), row.changedBy(), row.changedAt());
    }

    private static Map<String, Map<Integer, Long>> byForm(FormSet set, List<QuickIndicator> offered, List<BranchRow> all) {
        Map<String, Long> sums = BranchSheet.sums(all);
        Map<String, Map<Integer, Long>> cells = new HashMap<>();
        for (QuickIndicator indicator : offered) {
            CellAddress cell = indicator.cell();
            cells.computeIfAbsent(cell.form(), form -> new HashMap<>()).put(indicator.slot(set.form(cell.form())), sums.get(indicator.code()));
        }
        return cells;
    }

    private static BranchSheet.FedCell cell(QuickIndicator indicator, Long sum, OwnForms own) {
        OwnForms.OwnForm form = own.forms().get(indicator.cell().form());
        int slot = indicator.slot(form.form());
        return new BranchSheet.FedCell(indicator, sum, form.own().get(slot), link(form, slot));
    }

    private static BranchSheet.Link link(OwnForms.OwnForm form, int slot) {
        if (!form.state().isEditable()) {
            return form.fed().isFed(slot) ? BranchSheet.Link.FED_SENT : BranchSheet.Link.SENT;
        }
        if (form.fed().isFed(slot)) {
            return BranchSheet.Link.FED;
        }
        return CellTyping.isFedFromRows(form.form(), form.own(), slot) ? BranchSheet.Link.FROM_ROWS : BranchSheet.Link.FREE;
    }
}
