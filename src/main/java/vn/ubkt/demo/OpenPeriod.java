package vn.ubkt.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.demo.data.DemoData;
import vn.ubkt.demo.data.DemoPeriod;
import vn.ubkt.demo.data.DemoUnit;
import vn.ubkt.demo.data.Standing;
import vn.ubkt.demo.data.Standing.State;
import vn.ubkt.demo.figure.DemoFigures;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.submission.cells.Completeness;

/** The period that is being reported just now: some units are done, some wait, some were returned, some are late. */
@ApplicationScoped
class OpenPeriod {

    private static final Set<State> SENT_AFTER_ACCEPTANCE = EnumSet.of(State.WAITING, State.RETURNED);
    private static final int FORMS_BEGUN = 3;

    @Inject
    private Clerks clerks;

    @Inject
    private Hands hands;

    @Inject
    private ByWayOfOthers byWayOfOthers;

    @Inject
    private FormRegister forms;

    /** What all steps need to know. */
    private record Scene(DemoData data, Cast cast, DemoFigures figures, DemoPeriod period, PeriodRef opened) {

        List<DemoUnit> below(DemoUnit parent, Set<State> states) {
            return data.below(parent).stream().filter(unit -> states.contains(data.standing(unit).state())).toList();
        }

        LocalDate dueOfGrassroots() {
            return period.dueOn(StatisticalLevel.GRASSROOTS);
        }
    }

    void report(DemoData data, Cast cast, DemoFigures figures, DemoPeriod period, PeriodRef opened) {
        var scene = new Scene(data, cast, figures, period, opened);
        DemoUnit province = data.units(StatisticalLevel.PROVINCE).get(0);
        hands.share(data.below(province), district -> reportBelow(scene, district, scene.dueOfGrassroots()));
        reportBelow(scene, province, scene.dueOfGrassroots().plusDays(1));
        byWayOfOthers.report(data, cast, opened, scene.dueOfGrassroots());
    }

    /** First what the parent accepted, then what came after, of which it returned some. */
    private void reportBelow(Scene scene, DemoUnit parent, LocalDate day) {
        List<DemoUnit> accepted = scene.below(parent, EnumSet.of(State.ACCEPTED));
        accepted.forEach(unit -> {
            LocalDate sending = day.isBefore(Reporting.sendingDay(scene.period(), unit)) ? day : Reporting.sendingDay(scene.period(), unit);
            enter(scene, unit, sending);
            clerks.send(scene.cast(), unit, scene.opened(), sending);
        });
        clerks.accept(scene.cast(), parent, scene.opened(), day, accepted.size());
        scene.below(parent, SENT_AFTER_ACCEPTANCE).forEach(unit -> sendLast(scene, parent, unit, day));
        scene.below(parent, EnumSet.of(State.DRAFT)).forEach(unit -> begin(scene, unit, day));
    }

    private void sendLast(Scene scene, DemoUnit parent, DemoUnit unit, LocalDate day) {
        Standing standing = scene.data().standing(unit);
        LocalDate sending = standing.state() == State.WAITING ? day.plusDays(1) : day;
        enter(scene, unit, sending);
        var sent = clerks.send(scene.cast(), unit, scene.opened(), sending);
        if (standing.state() == State.RETURNED) {
            clerks.giveBack(scene.cast(), parent, day.plusDays(1), sent, standing.reason());
        }
    }

    private void enter(Scene scene, DemoUnit unit, LocalDate day) {
        Map<String, CellVector> own = new HashMap<>(scene.figures().own(scene.period().code(), unit.code()));
        Standing standing = scene.data().standing(unit);
        if (standing.hasWrongCell()) {
            own.compute(standing.form(), (form, cells) -> mistyped(scene, unit, standing, cells));
        }
        clerks.enter(scene.cast(), unit, scene.opened(), day, own, true);
    }

    private CellVector mistyped(Scene scene, DemoUnit unit, Standing standing, CellVector cells) {
        FormSet set = forms.set(scene.period().formSet());
        var form = set.form(standing.form());
        CellVector typed = cells == null ? Completeness.nothingHappened(form, unit.level()) : cells;
        return typed.with(form.slot(FormRow.TOTAL_CODE, standing.column()), Long.valueOf(standing.value()));
    }

    private void begin(Scene scene, DemoUnit unit, LocalDate day) {
        var begun = new HashMap<String, CellVector>();
        scene.figures().own(scene.period().code(), unit.code()).entrySet().stream().sorted(Map.Entry.comparingByKey())
            .limit(FORMS_BEGUN).forEach(form -> begun.put(form.getKey(), form.getValue()));
        clerks.enter(scene.cast(), unit, scene.opened(), day, begun, false);
    }
}
