package vn.ubkt.support.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCalculator;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.submission.FormFigures;
import vn.ubkt.reporting.submission.Ledger;
import vn.ubkt.reporting.submission.NewRevision;
import vn.ubkt.reporting.submission.RevisionHead;
import vn.ubkt.reporting.submission.VerdictKind;
import vn.ubkt.shared.security.OpenToAll;
import vn.ubkt.shared.security.UseCase;

/**
 * Sendings and verdicts straight through the ledger, past the checks of data entry: for tests that need figures, not forms
 * that are right. What the ledger freezes and tells is as in a real sending.
 */
@UseCase
public class Sendings {

    @Inject
    private Ledger ledger;

    @Inject
    private FormRegister forms;

    @Inject
    private HierarchyService hierarchy;

    /** Sends the acting unit's own figures: indicator such as F02.C → value in the total row. */
    @OpenToAll
    public UUID send(PeriodRef period, Map<String, Long> own) {
        Map<String, Set<String>> byForm = own.keySet().stream().collect(Collectors.groupingBy(
            indicator -> forms.catalogue().indicator(indicator).form(), Collectors.toSet()));
        UnitRef acting = hierarchy.acting(period.endsOn());
        List<Long> below = hierarchy.children(acting.id(), period.endsOn()).stream().map(UnitRef::id).toList();
        List<NewRevision.Part> parts = new ArrayList<>();
        byForm.forEach((code, indicators) -> {
            List<FormFigures> accepted = ledger.accepted(below, List.of(period.id()), List.of(code));
            parts.add(part(forms.set(period.formSet()).form(code), indicators, own, accepted));
        });
        return ledger.append(new NewRevision(period, false, UUID.randomUUID(), parts)).publicId();
    }

    /** Accepts or reopens a sending of a unit directly below. */
    @OpenToAll
    public void judge(UUID revision, VerdictKind kind) {
        RevisionHead head = ledger.revision(revision);
        Set<String> codes = ledger.figuresOf(List.of(head.id()), null).stream().map(FormFigures::formCode).collect(Collectors.toSet());
        ledger.judge(List.of(head), kind, kind == VerdictKind.REOPENED ? "Số liệu cần xem lại" : null);
        ledger.totalChanged(head.periodId(), codes);
    }

    private NewRevision.Part part(Form form, Set<String> indicators, Map<String, Long> values, List<FormFigures> accepted) {
        Long[] cells = new Long[form.slots()];
        for (String indicator : indicators) {
            cells[slot(form, forms.catalogue().indicator(indicator).letter())] = values.get(indicator);
        }
        CellVector own = CellVector.of(cells);
        CellVector below = FormCalculator.computeRows(form, CellVector.sum(form.slots(), accepted.stream().map(FormFigures::total).toList()));
        return new NewRevision.Part(form.code(), forms.versionOf(form.code()), false, own, below,
            FormCalculator.computeRows(form, own.plus(below)), accepted.stream().map(FormFigures::revisionId).toList());
    }

    /** In the total row; a computed column gets its value through the first column it adds up. */
    private static int slot(Form form, String letter) {
        FormColumn column = form.columns().stream().filter(each -> each.letter().equals(letter)).findFirst().orElseThrow();
        int entered = column.isComputed() ? column.formula().terms().get(0).reference().column() : column.index();
        return form.slot(form.totalRow().index(), entered);
    }
}
