package vn.ubkt.reporting.quick.behalf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.quick.indicator.QuickIndicator;
import vn.ubkt.reporting.quick.indicator.QuickIndicators;
import vn.ubkt.reporting.submission.Ledger;
import vn.ubkt.reporting.submission.SentForm;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;

/** The quick sheet of many units: reads the drafts of those for which the acting unit enters, in one statement. */
@UseCase
public class UnitSheetService {

    @Inject
    private EntryGrantService grants;

    @Inject
    private Grants drafts;

    @Inject
    private PeriodService periods;

    @Inject
    private QuickIndicators indicators;

    @Inject
    private FormRegister forms;

    @Inject
    private Ledger ledger;

    /** @throws NotFoundException for a period that is not entered but computed */
    @Requires(Permission.FORM_ENTER_FOR)
    public UnitSheet sheet(UUID periodId) {
        PeriodRef period = periods.period(periodId);
        if (!period.base()) {
            throw new NotFoundException();
        }
        FormSet set = forms.set(period.formSet());
        List<QuickIndicator> offered = indicators.units(set);
        List<GrantedUnit> units = grants.below().stream().filter(GrantedUnit::enterable).toList();
        Set<String> codes = offered.stream().map(indicator -> indicator.cell().form()).collect(Collectors.toSet());
        Map<Long, List<Grants.EnteredDraft>> entered = drafts.drafts(period.id(), codes).stream()
            .collect(Collectors.groupingBy(Grants.EnteredDraft::unitId));
        Map<Long, List<SentForm>> sent = ledger.lastSent(units.stream().map(unit -> unit.unit().id()).toList(), List.of(period.id())).stream()
            .collect(Collectors.groupingBy(SentForm::unitId));
        return new UnitSheet(period, offered, units.stream().map(unit -> row(unit, set, offered,
            entered.getOrDefault(unit.unit().id(), List.of()), sent.getOrDefault(unit.unit().id(), List.of()))).toList());
    }

    private static UnitSheet.Row row(GrantedUnit unit, FormSet set, List<QuickIndicator> offered, List<Grants.EnteredDraft> drafts, List<SentForm> sent) {
        Map<String, Grants.EnteredDraft> byForm = drafts.stream().collect(Collectors.toMap(Grants.EnteredDraft::form, draft -> draft));
        Map<String, Long> figures = new HashMap<>();
        Map<String, Long> versions = new HashMap<>();
        for (QuickIndicator indicator : offered) {
            Grants.EnteredDraft draft = byForm.get(indicator.cell().form());
            versions.put(indicator.cell().form(), draft == null ? 0L : draft.version());
            Long figure = draft == null ? null : draft.own().get(indicator.slot(set.form(indicator.cell().form())));
            if (figure != null) {
                figures.put(indicator.code(), figure);
            }
        }
        return new UnitSheet.Row(unit.unit(), unit.holding(), figures, versions,
            sent.stream().filter(form -> !form.state().isEditable()).map(SentForm::formCode).collect(Collectors.toSet()));
    }
}
