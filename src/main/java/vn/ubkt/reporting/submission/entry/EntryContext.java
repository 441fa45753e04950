package vn.ubkt.reporting.submission.entry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.period.due.DueFormService;
import vn.ubkt.reporting.period.PeriodKind;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.FormFigures;
import vn.ubkt.reporting.submission.Ledger;
import vn.ubkt.reporting.submission.SentForm;
import vn.ubkt.reporting.submission.Situation;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;

/** Gathers what entering and sending both need to know of the acting unit in a period; a few statements, none per form. */
@ApplicationScoped
class EntryContext {

    @Inject
    private PeriodService periods;

    @Inject
    private HierarchyService hierarchy;

    @Inject
    private DueFormService dueForms;

    @Inject
    private FormRegister forms;

    @Inject
    private Ledger ledger;

    @Inject
    private CurrentUser user;

    /** The acting unit as it stood at the end of a period. */
    record Place(PeriodRef period, UnitRef unit, FormSet set, List<UnitRef> children) {

        boolean isParent() {
            return !children.isEmpty();
        }

        List<Long> childIds() {
            return children.stream().map(UnitRef::id).toList();
        }
    }

    /** @throws NotFoundException for a period that is not entered but computed: it has no sheets of its own */
    Place place(UUID periodId) {
        PeriodRef period = periods.period(periodId);
        if (period.kind() != PeriodKind.BASE) {
            throw new NotFoundException();
        }
        UnitRef unit = hierarchy.acting(period.endsOn());
        return new Place(period, unit, forms.set(period.formSet()), hierarchy.children(unit.id(), period.endsOn()));
    }

    private Place place(Situation situation) {
        return new Place(situation.period(), situation.unit(), forms.set(situation.period().formSet()), situation.children());
    }

    /** @throws NotFoundException where the period's set has no such form, or it has nothing for this unit */
    Form form(Place place, String code) {
        if (!place.set().contains(code)) {
            throw new NotFoundException();
        }
        Form form = place.set().form(code);
        if (!place.isParent() && !form.offeredTo(place.unit().level())) {
            throw new NotFoundException();
        }
        return form;
    }

    /** Forms with something for the unit: its own cells, or figures of units below. */
    List<Form> forms(Place place) {
        return place.set().forms().stream().filter(form -> place.isParent() || form.offeredTo(place.unit().level())).toList();
    }

    List<FormStatus> statuses(Place place, Map<String, Draft> drafts) {
        return statuses(place, drafts, ledger.lastSent(List.of(place.unit().id()), List.of(place.period().id())));
    }

    List<FormStatus> statuses(Place place, Map<String, Draft> drafts, List<SentForm> sent) {
        Map<String, Boolean> exceptions = dueForms.exceptions(place.period(), place.unit().level());
        return statuses(forms(place), form -> exceptions.getOrDefault(form.code(), form.offeredTo(place.unit().level())), drafts, sent);
    }

    List<FormStatus> statuses(Situation situation, Map<String, Draft> drafts) {
        UnitRef unit = situation.unit();
        return statuses(forms(place(situation)), form -> situation.isDue(form, unit.level()), drafts, situation.sentBy(unit.id()));
    }

    private static List<FormStatus> statuses(List<Form> forms, Predicate<Form> due, Map<String, Draft> drafts, List<SentForm> lastSent) {
        Map<String, SentForm> sent = lastSent.stream().collect(Collectors.toMap(SentForm::formCode, Function.identity()));
        return forms.stream().map(form -> FormStatus.of(form, due.test(form),
            drafts.getOrDefault(form.code(), Draft.none(form.code(), form.slots())), sent.get(form.code()))).toList();
    }

    /** Accepted figures of the units directly below, by form; {@code codes} null = all forms. */
    Map<String, List<FormFigures>> acceptedBelow(Place place, Collection<String> codes) {
        return ledger.accepted(place.childIds(), List.of(place.period().id()), codes).stream()
            .collect(Collectors.groupingBy(FormFigures::formCode));
    }

    /** @throws NotFoundException where the unit is not the acting one */
    void requireOwn(long unitId) {
        if (unitId != user.unitId()) {
            throw new NotFoundException();
        }
    }

    boolean mayEdit() {
        return user.may(Permission.FORM_EDIT);
    }

    static CellVector sum(Form form, List<FormFigures> figures) {
        return CellVector.sum(form.slots(), figures.stream().map(FormFigures::total).toList());
    }
}
