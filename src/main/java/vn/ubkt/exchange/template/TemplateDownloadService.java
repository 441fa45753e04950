package vn.ubkt.exchange.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.ubkt.exchange.template.bind.BoundSheet;
import vn.ubkt.exchange.template.bind.TemplateFill;
import vn.ubkt.exchange.workbook.sheet.WorkbookIdentity;
import vn.ubkt.office.workbook.fill.SheetFill;
import vn.ubkt.office.workbook.fill.WorkbookFiller;
import vn.ubkt.reporting.submission.entry.EntrySheet;
import vn.ubkt.reporting.submission.entry.FileEntryService;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.trail.AuditEvent;

/** The acting unit's figures in a committee's own workbook. */
@UseCase
public class TemplateDownloadService {

    @Inject
    private Templates templates;

    @Inject
    private FileEntryService entry;

    @Inject
    private WorkbookFiller filler;

    @Inject
    private CurrentUser user;

    @Inject
    private PortalClock clock;

    @Inject
    private Event<AuditEvent> trail;

    /**
     * The unit's own part as it stands, in the file as it was given.
     *
     * @throws NotFoundException where the template does not hold for the period, or has none of the unit's forms
     */
    @Requires(Permission.FORM_READ)
    public TemplateFile download(UUID period, UUID id) {
        WorkbookTemplate template = templates.of(period).stream().filter(each -> each.publicId().equals(id)).findFirst().orElseThrow(NotFoundException::new);
        Map<String, EntrySheet> sheets = entry.sheets(period).stream().collect(Collectors.toMap(sheet -> sheet.form().code(), Function.identity()));
        List<SheetFill> fills = new ArrayList<>();
        List<EntrySheet> filled = new ArrayList<>();
        for (BoundSheet bound : template.binding()) {
            if (bound.isBound() && sheets.containsKey(bound.form())) {
                filled.add(sheets.get(bound.form()));
                fills.add(TemplateFill.of(bound, sheets.get(bound.form())));
            }
        }
        if (filled.isEmpty()) {
            throw new NotFoundException();
        }
        byte[] content = filler.fill(templates.content(template), fills, WorkbookIdentity.write(filled, clock.now(), TemplateDigest.owner(user)));
        trail.fire(new AuditEvent("TEMPLATE_DOWNLOADED", "PERIOD", period.toString(), Map.of("object", id.toString(), "file", TemplateDigest.of(content))));
        return new TemplateFile("mau-" + template.set() + "-" + filled.get(0).period().endsOn() + ".xlsx", content);
    }
}
