package vn.ubkt.exchange.workbook;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.ubkt.exchange.workbook.sheet.FormSheet;
import vn.ubkt.exchange.workbook.sheet.SheetHeading;
import vn.ubkt.exchange.workbook.sheet.WorkbookIdentity;
import vn.ubkt.office.workbook.WorkbookDraft;
import vn.ubkt.office.workbook.WorkbookWriter;
import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.submission.entry.EntrySheet;
import vn.ubkt.reporting.submission.entry.FileEntryService;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.trail.AuditEvent;

/** Forms of the acting unit as a workbook to fill in elsewhere. */
@UseCase
public class WorkbookDownloadService {

    @Inject
    private FileEntryService entry;

    @Inject
    private HierarchyService hierarchy;

    @Inject
    private FormRegister forms;

    @Inject
    private CurrentUser user;

    @Inject
    private PortalClock clock;

    @Inject
    private Event<AuditEvent> trail;

    private final WorkbookWriter writer = new WorkbookWriter();

    /**
     * The unit's own part as it stands.
     *
     * @param form {@code null} = the whole set
     * @throws NotFoundException where the unit has no such form in the period
     */
    @Requires(Permission.FORM_READ)
    public WorkbookFile download(UUID period, String form) {
        List<EntrySheet> sheets = entry.sheets(period).stream().filter(sheet -> form == null || sheet.form().code().equals(form)).toList();
        if (sheets.isEmpty()) {
            throw new NotFoundException();
        }
        EntrySheet one = sheets.get(0);
        SheetHeading heading = heading(one);
        String mark = ownersMark();
        byte[] content = writer.write(new WorkbookDraft(Messages.text("exchange.workbook.file.title", one.period().name()),
            new WorkbookDraft.Refusal(Messages.text("exchange.workbook.sheet.refusal.title"),
                Messages.text("exchange.workbook.sheet.refusal", CellVector.LARGEST_TYPED)),
            CellVector.LARGEST_TYPED, sheets.stream().map(sheet -> FormSheet.of(sheet, heading)).toList(),
            WorkbookIdentity.write(sheets, clock.now(), mark)));
        trail.fire(new AuditEvent("WORKBOOK_DOWNLOADED", "PERIOD", period.toString(), Map.of("forms",
            sheets.stream().map(sheet -> sheet.form().code()).collect(Collectors.joining(" ")), "file", Digests.of(content))));
        return new WorkbookFile(fileName(one, form), content);
    }

    /** The same person at the same unit has the same mark; it leads to no account. */
    private String ownersMark() {
        return Digests.of("workbook/" + user.accountId() + "/" + user.unitId()).substring(0, 16);
    }

    private SheetHeading heading(EntrySheet one) {
        String superior = hierarchy.parent(one.unit().id(), one.period().endsOn()).map(UnitRef::name).orElse("");
        String decision = forms.set(one.period().formSet()).decision();
        return new SheetHeading(superior, one.unit().name(), decision, Messages.text("exchange.workbook.sheet.period", one.period().name(),
            one.period().startsOn(), one.period().endsOn(), one.period().cutOff()),
            Messages.text("exchange.workbook.sheet.footer", user.name(), clock.now()));
    }

    private static String fileName(EntrySheet one, String form) {
        return "bieu-" + one.period().formSet() + (form == null ? "" : "-" + form) + "-" + one.period().endsOn() + ".xlsx";
    }
}
