package vn.ubkt.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.demo.data.DemoCarried;
import vn.ubkt.demo.data.DemoData;
import vn.ubkt.demo.data.DemoUnit;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.period.PeriodDraft;
import vn.ubkt.reporting.period.PeriodKind;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.carried.CarriedDraft;
import vn.ubkt.reporting.submission.entry.SubmissionService;
import vn.ubkt.reporting.submission.source.SourceKind;
import vn.ubkt.shared.time.PortalClock;

/** A period before the portal: one unit records what its document says, its superior accepts it. */
@ApplicationScoped
class FromBefore {

    @Inject
    private PeriodService periods;

    @Inject
    private Clerks clerks;

    @Inject
    private SubmissionService submissions;

    @Inject
    private FormRegister forms;

    @Inject
    private PortalClock clock;

    void record(DemoData data, Cast cast, DemoCarried carried) {
        DemoUnit unit = data.unit(carried.unit());
        DemoUnit superior = data.unit(unit.parent());
        PeriodRef period = at(cast, superior, carried, () -> periods.open(period(carried)));
        clerks.enter(cast, unit, period, carried.recordedOn(), carried.forms(forms.set(carried.formSet())), false);
        UUID key = UUID.nameUUIDFromBytes((period.publicId() + "/" + unit.code()).getBytes(StandardCharsets.UTF_8));
        at(cast, unit, carried, () -> submissions.record(period.publicId(), null, key, source(carried)));
        clerks.accept(cast, superior, period, carried.recordedOn(), 1);
    }

    private static PeriodDraft period(DemoCarried carried) {
        var draft = new PeriodDraft();
        draft.setName(carried.name());
        draft.setType(carried.type());
        draft.setKind(PeriodKind.BASE);
        draft.setStartsOn(carried.startsOn());
        draft.setEndsOn(carried.endsOn());
        draft.setCutOff(carried.endsOn());
        draft.setFormSet(carried.formSet());
        draft.setCarried(true);
        return draft;
    }

    private static CarriedDraft source(DemoCarried carried) {
        var source = new CarriedDraft();
        source.setKind(SourceKind.PAPER);
        source.setReference(carried.reference());
        source.setDate(carried.datedOn());
        source.setSigner(carried.signer());
        source.setSignerTitle(carried.signerTitle());
        return source;
    }

    private <T> T at(Cast cast, DemoUnit unit, DemoCarried carried, Supplier<T> work) {
        var result = new AtomicReference<T>();
        clock.on(carried.recordedOn(), () -> result.set(cast.at(unit, work)));
        return result.get();
    }
}
