package vn.ubkt.exchange.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import vn.ubkt.exchange.template.bind.BindingConflict;
import vn.ubkt.exchange.template.bind.BoundSheet;
import vn.ubkt.exchange.template.bind.FirstCell;
import vn.ubkt.exchange.template.bind.SheetBindingDraft;
import vn.ubkt.exchange.template.bind.TemplateError;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.error.SharedError;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.trail.AuditEvent;

/** Preparing a committee's own workbook: giving it in, binding its cells, putting it into force, ending it. */
@UseCase
public class TemplateService {

    private static final int LONGEST_NAME = 200;

    @Inject
    private Templates templates;

    @Inject
    private TemplateFiles files;

    @Inject
    private FormCatalogue catalogue;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<AuditEvent> trail;

    /** The form sets a template may follow, newest first. */
    @Requires(Permission.PERIOD_READ)
    public List<FormSet> sets() {
        List<FormSet> sets = new ArrayList<>(catalogue.sets());
        Collections.reverse(sets);
        return sets;
    }

    /**
     * Takes a blank workbook and proposes how it is bound.
     *
     * @throws DomainException where the file is no XLSX, is better not opened, or is too large
     */
    @Requires(Permission.PERIOD_MANAGE)
    public UUID upload(String set, String fileName, byte[] content) {
        FormSet forms = catalogue.sets().stream().filter(each -> each.code().equals(set)).findFirst().orElseThrow(NotFoundException::new);
        OpenedFile file = files.taken(content);
        String digest = TemplateDigest.of(content);
        String name = fileName.replace("\0", "");
        UUID id = templates.add(set, name.substring(0, Math.min(LONGEST_NAME, name.length())), digest, content, file.proposed(forms.forms()));
        trail.fire(new AuditEvent("TEMPLATE_GIVEN_IN", "TEMPLATE", id.toString(), Map.of("set", set, "file", digest)));
        return id;
    }

    /** @param sheet number of the sheet to look at closely; one there is not = the first that stands for a form */
    @Requires(Permission.PERIOD_MANAGE)
    public TemplateDesk desk(UUID id, int sheet) {
        WorkbookTemplate template = inPreparation(id);
        return files.opened(templates.content(template)).desk(template, catalogue.set(template.set()).forms(), sheet);
    }

    /** Says which form a sheet is, and proposes its rows and columns anew. */
    @Requires(Permission.PERIOD_MANAGE)
    public void choose(UUID id, int sheet, String form, long version) {
        WorkbookTemplate template = inPreparation(id);
        OpenedFile file = files.opened(templates.content(template));
        rebind(template, sheet, version, bound -> file.proposed(sheet, catalogue.set(template.set()).forms(), form));
    }

    /** @throws DomainException where two rows or columns are said to be one of ours */
    @Requires(Permission.PERIOD_MANAGE)
    public void bind(UUID id, int sheet, SheetBindingDraft draft, long version) {
        WorkbookTemplate template = inPreparation(id);
        OpenedFile file = files.opened(templates.content(template));
        rebind(template, sheet, version, bound -> draft.bound(file.sheet(sheet), form(template, bound)));
    }

    /** Lays the form of a sheet out from its first cell on. */
    @Requires(Permission.PERIOD_MANAGE)
    public void lay(UUID id, int sheet, String firstCell, long version) {
        WorkbookTemplate template = inPreparation(id);
        OpenedFile file = files.opened(templates.content(template));
        rebind(template, sheet, version, bound -> FirstCell.lay(file.sheet(sheet), file.anatomy(sheet), form(template, bound), firstCell));
    }

    private Form form(WorkbookTemplate template, BoundSheet bound) {
        return catalogue.set(template.set()).forms().stream().filter(form -> form.code().equals(bound.form())).findFirst().orElseThrow(NotFoundException::new);
    }

    private void rebind(WorkbookTemplate template, int sheet, long version, UnaryOperator<BoundSheet> change) {
        if (sheet < 0 || sheet >= template.binding().size()) {
            throw new NotFoundException();
        }
        List<BoundSheet> binding = new ArrayList<>(template.binding());
        binding.set(sheet, change.apply(binding.get(sheet)));
        if (!templates.bind(template, binding, version)) {
            throw new DomainException(SharedError.CHANGED_MEANWHILE, template.authorName(), template.changedAt());
        }
    }

    /**
     * Puts it into force for all periods that end on its day or later; whichever held before holds until then.
     *
     * @throws DomainException where nothing is bound, cells clash, or another one begins later
     */
    @Requires(Permission.PERIOD_MANAGE)
    public void settle(UUID id, @Valid @NotNull TemplateDraft draft) {
        WorkbookTemplate template = inPreparation(id);
        TemplateDesk desk = files.opened(templates.content(template)).desk(template, catalogue.set(template.set()).forms(), 0);
        if (template.forms() == 0) {
            throw new DomainException(TemplateError.NOTHING_BOUND);
        }
        if (!desk.isReady()) {
            throw new DomainException(TemplateError.CONFLICTS, String.join(", ",
                desk.conflicts().stream().filter(BindingConflict::isBlocking).map(BindingConflict::sheet).distinct().toList()));
        }
        LocalDate from = draft.getValidFrom();
        templates.all().stream().filter(other -> other.unit() == template.unit() && other.set().equals(template.set()) && !other.prepared()
            && other.validFrom().isAfter(from) && !other.validFrom().equals(other.validTo())).findFirst().ifPresent(later -> {
                throw new DomainException(TemplateError.LATER_EXISTS, later.name(), later.validFrom());
            });
        if (!templates.settle(template, draft.getName().strip(), from, draft.getVersion())) {
            throw new DomainException(SharedError.CHANGED_MEANWHILE, template.authorName(), template.changedAt());
        }
        trail.fire(new AuditEvent("TEMPLATE_SETTLED", "TEMPLATE", id.toString(), Map.of("set", template.set(), "startsOn", from.toString(),
            "file", template.digest(), "forms", String.join(" ", template.binding().stream().filter(BoundSheet::isBound).map(BoundSheet::form).toList()))));
    }

    /** @param day the first on which it no longer holds */
    @Requires(Permission.PERIOD_MANAGE)
    public void end(UUID id, @NotNull(message = "{exchange.template.end.missing}") LocalDate day) {
        WorkbookTemplate template = own(id);
        if (template.prepared()) {
            throw new NotFoundException();
        }
        if (day.isBefore(template.validFrom())) {
            throw new DomainException(TemplateError.ENDS_BEFORE_START, template.validFrom());
        }
        templates.end(template, day);
        trail.fire(new AuditEvent("TEMPLATE_ENDED", "TEMPLATE", id.toString(), Map.of("to", day.toString())));
    }

    /** Forgets one that never came into force. */
    @Requires(Permission.PERIOD_MANAGE)
    public void drop(UUID id) {
        templates.drop(inPreparation(id));
        trail.fire(new AuditEvent("TEMPLATE_DROPPED", "TEMPLATE", id.toString(), Map.of()));
    }

    private WorkbookTemplate own(UUID id) {
        return templates.find(id).filter(template -> template.unit() == user.unitId()).orElseThrow(NotFoundException::new);
    }

    private WorkbookTemplate inPreparation(UUID id) {
        WorkbookTemplate template = own(id);
        if (!template.prepared()) {
            throw new NotFoundException();
        }
        return template;
    }
}
