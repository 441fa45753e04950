package vn.ubkt.reporting.submission.cell;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.form.rule.Part;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.FormFigures;
import vn.ubkt.reporting.submission.FormState;
import vn.ubkt.reporting.submission.Ledger;
import vn.ubkt.reporting.submission.RevisionHead;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;

/** What is seen beside one cell, of the acting unit's form or of one sent by a unit directly below. */
@UseCase
public class CellHistoryService {

    @Inject
    private PeriodService periods;

    @Inject
    private HierarchyService hierarchy;

    @Inject
    private FormRegister forms;

    @Inject
    private Ledger ledger;

    @Inject
    private CellRecords records;

    @Inject
    private EarlierValues earlierValues;

    /**
     * A cell of a form the acting unit fills in.
     *
     * @throws NotFoundException where there is no such period, form or cell
     */
    @Requires(Permission.FORM_READ)
    public CellSheet own(UUID periodId, String formCode, int slot, Part part) {
        PeriodRef period = periods.period(periodId);
        Form form = form(period, formCode, slot);
        records.requireShown(form, slot, true);
        long unit = hierarchy.acting(period.endsOn()).id();
        List<CellEvent> changes = part == Part.OWN ? records.events().changes(unit, period.id(), formCode, slot) : List.of();
        List<CellEvent> history = Stream.concat(changes.stream(), records.events().sendings(unit, period.id(), formCode, slot, part).stream())
            .sorted(Comparator.comparing(CellEvent::at).reversed()).toList();
        CellNote note = records.notes().ofDraft(unit, period.id(), formCode, slot).orElse(null);
        List<EarlierValue> earlier = earlier(period, form, slot, part, unit);
        return new CellSheet(form, slot, part, history, earlier, earlierValues.usual(earlier), note, records.isNotable(unit, period, form, slot));
    }

    /**
     * A cell of a sending of a unit directly below, once it was opened.
     *
     * @throws NotFoundException where it is not for the acting unit to look into, or there is no such form or cell
     */
    @Requires({Permission.SUBMISSION_REVIEW, Permission.CONSOLIDATION_READ})
    public CellSheet sent(UUID revision, String formCode, int slot, Part part) {
        RevisionHead head = ledger.revision(revision);
        List<UnitRef> children = hierarchy.children(hierarchy.acting(head.periodEnd()).id(), head.periodEnd());
        if (head.state() == FormState.SENT || children.stream().noneMatch(child -> child.id() == head.unitId())) {
            throw new NotFoundException();
        }
        PeriodRef period = periods.period(head.periodId());
        Form form = form(period, formCode, slot);
        records.requireShown(form, slot, false);
        List<CellEvent> history = records.events().sendings(head.unitId(), period.id(), formCode, slot, part);
        CellNote note = records.notes().ofRevision(head.id(), formCode, slot).orElse(null);
        List<EarlierValue> earlier = earlier(period, form, slot, part, head.unitId());
        return new CellSheet(form, slot, part, history, earlier, earlierValues.usual(earlier), note, false);
    }

    private Form form(PeriodRef period, String code, int slot) {
        if (!period.base() || !forms.set(period.formSet()).contains(code)) {
            throw new NotFoundException();
        }
        Form form = forms.set(period.formSet()).form(code);
        if (slot < 0 || slot >= form.slots()) {
            throw new NotFoundException();
        }
        return form;
    }

    /** What the unit sent earlier, as far as the acting unit may see it; two statements. */
    private List<EarlierValue> earlier(PeriodRef period, Form form, int slot, Part part, long unit) {
        List<EarlierPeriods.Earlier> others = EarlierPeriods.of(period, form.columnOf(slot).overTime(), periods.visible()).stream()
            .filter(other -> other.period().base()).toList();
        Map<Long, FormFigures> sent = ledger.sent(List.of(unit), others.stream().map(other -> other.period().id()).toList(), List.of(form.code())).stream()
            .collect(Collectors.toMap(FormFigures::periodId, figures -> figures));
        return earlierValues.of(period, others, form, slot,
            other -> sent.containsKey(other.id()) ? of(sent.get(other.id()), part).get(slot) : null);
    }

    private static CellVector of(FormFigures figures, Part part) {
        return switch (part) {
            case OWN -> figures.own();
            case BELOW -> figures.below();
            case TOTAL -> figures.total();
        };
    }
}
