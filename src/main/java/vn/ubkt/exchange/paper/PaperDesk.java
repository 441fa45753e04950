package vn.ubkt.exchange.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.guard.PersonFigures;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.shared.Mode;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.trail.AuditEvent;

/** Makes orders of sheets: says who printed and when, and leaves that in the trail. Called from use cases, inside their transaction. */
@ApplicationScoped
class PaperDesk {

    @Inject
    private FormRegister forms;

    @Inject
    private CurrentUser user;

    @Inject
    private PaperRequests requests;

    @Inject
    private Event<AuditEvent> trail;

    @Inject
    private PersonFigures persons;

    @Inject
    @ConfigProperty(name = "ubkt.mode", defaultValue = "production")
    private String mode;

    /** Figures that point to people are printed for those only who may see them on screen. */
    PaperOrder order(UnitRef unit, PeriodRef period, boolean whole, List<PaperSheet> all) {
        List<PaperSheet> sheets = all.stream().map(sheet -> sheet.without(persons.hidden(sheet.form()))).toList();
        Map<String, String> details = new HashMap<>();
        details.put("period", period.publicId().toString());
        details.put("unit", unit.publicId().toString());
        details.put("forms", sheets.stream().map(sheet -> sheet.form().code()).distinct().collect(Collectors.joining(" ")));
        trail.fire(new AuditEvent("FORM_PRINTED", "PERIOD", period.publicId().toString(), details));
        String carried = requests.carried(unit, period);
        Paper paper = new Paper(unit, period, period.formSet() == null ? null : forms.set(period.formSet()), whole,
            sheets.stream().map(sheet -> sheet.remarked(carried)).toList());
        return FormPaper.of(paper, new FormPaper.Request(user.name(), user.title(), requests.now(), Mode.of(mode) == Mode.DEMO));
    }
}
