package vn.ubkt.exchange.paper;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.consolidation.Basis;
import vn.ubkt.reporting.consolidation.ConsolidatedSheet;
import vn.ubkt.reporting.consolidation.ConsolidationService;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.submission.FormFigures;
import vn.ubkt.reporting.submission.Ledger;
import vn.ubkt.reporting.submission.entry.DataEntryService;
import vn.ubkt.reporting.submission.entry.EntrySheet;
import vn.ubkt.reporting.submission.entry.FormStatus;
import vn.ubkt.reporting.submission.review.ReviewService;
import vn.ubkt.reporting.submission.review.ReviewSheet;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.time.PortalClock;

/**
 * Papers of what the pages show, under the same rights: the acting unit's forms, a sending of a unit directly below, a consolidated
 * form. A form is printed in all its parts, a whole set in its totals only. Without a form the whole set is meant.
 */
@UseCase
public class PaperService {

    @Inject
    private DataEntryService entry;

    @Inject
    private ReviewService reviews;

    @Inject
    private ConsolidationService consolidation;

    @Inject
    private Ledger ledger;

    @Inject
    private PaperDesk desk;

    @Inject
    private PortalClock clock;

    /** The acting unit's form: as drafted while it may be changed, else as it was sent. */
    @Requires(Permission.FORM_READ)
    public PaperOrder own(UUID period, String formCode) {
        boolean whole = formCode == null;
        List<EntrySheet> sheets = whole ? entry.sheets(period) : List.of(entry.sheet(period, formCode));
        Map<String, FormFigures> frozen = frozen(sheets.stream().map(EntrySheet::status).toList());
        List<PaperSheet> papers = sheets.stream().flatMap(sheet -> (whole ? List.of(ofSet(sheet, frozen)) : parts(sheet, frozen)).stream()).toList();
        return desk.order(sheets.get(0).unit(), sheets.get(0).period(), whole, papers);
    }

    /**
     * A sending of a unit directly below.
     *
     * @throws NotFoundException where it was not opened yet, or has no such form
     */
    @Requires({Permission.SUBMISSION_REVIEW, Permission.CONSOLIDATION_READ})
    public PaperOrder sending(UUID revision, String formCode) {
        ReviewSheet sheet = reviews.sheet(revision, formCode);
        if (!sheet.isOpened()) {
            throw new NotFoundException();
        }
        return desk.order(sheet.unit(), sheet.period(), formCode == null, formCode == null ? ofSet(sheet) : parts(sheet));
    }

    /**
     * A consolidated form; the whole set only of the acting unit itself.
     *
     * @param unit {@code null} = the acting unit
     */
    @Requires({Permission.CONSOLIDATION_READ, Permission.FORM_READ})
    public PaperOrder total(UUID unit, UUID period, String formCode, Basis basis) {
        if (formCode == null && unit != null) {
            throw new NotFoundException();
        }
        List<ConsolidatedSheet> sheets = formCode == null ? consolidation.sheets(period, basis)
            : List.of(consolidation.sheet(unit, period, formCode, basis));
        List<PaperSheet> papers = sheets.stream().flatMap(sheet -> papers(sheet, formCode == null).stream()).toList();
        return desk.order(sheets.get(0).unit(), sheets.get(0).period(), formCode == null, papers);
    }

    /** Figures of the forms that stand as they were sent, by form. */
    private Map<String, FormFigures> frozen(Collection<FormStatus> forms) {
        Map<String, Long> sent = forms.stream().filter(form -> !form.isEditable())
            .collect(Collectors.toMap(form -> form.form().code(), form -> form.sent().revisionId()));
        return ledger.figuresOf(List.copyOf(Map.copyOf(sent).values()), null).stream()
            .filter(figures -> sent.getOrDefault(figures.formCode(), -1L) == figures.revisionId())
            .collect(Collectors.toMap(FormFigures::formCode, figures -> figures));
    }

    private static List<PaperSheet> parts(EntrySheet sheet, Map<String, FormFigures> frozen) {
        Form form = sheet.form();
        FormFigures sent = frozen.get(form.code());
        String state = PaperStates.own(sheet.status());
        StatisticalLevel level = sheet.unit().level();
        if (!sheet.parent()) {
            return List.of(PaperSheet.single(form, level, sent == null ? sheet.own() : sent.own(), state));
        }
        return sent == null ? PaperSheet.parts(form, level, sheet.own(), sheet.below(), sheet.total(), state, null)
            : PaperSheet.parts(form, level, sent.own(), sent.below(), sent.total(), state, null);
    }

    private static PaperSheet ofSet(EntrySheet sheet, Map<String, FormFigures> frozen) {
        FormFigures sent = frozen.get(sheet.form().code());
        return PaperSheet.ofSet(sheet.form(), sheet.parent() ? null : sheet.unit().level(), sent == null ? sheet.total() : sent.total(),
            !sheet.parent() && sheet.status().nil(), PaperStates.own(sheet.status()), null);
    }

    private static List<PaperSheet> parts(ReviewSheet sheet) {
        Form form = sheet.shown();
        String state = PaperStates.sent(sheet.revision(), sheet.nil().contains(form.code()));
        StatisticalLevel level = sheet.unit().level();
        return sheet.below().isBlank() ? List.of(PaperSheet.single(form, level, sheet.own(), state))
            : PaperSheet.parts(form, level, sheet.own(), sheet.below(), sheet.total(), state, null);
    }

    private List<PaperSheet> ofSet(ReviewSheet sheet) {
        Map<String, FormFigures> figures = ledger.figuresOf(List.of(sheet.revision().id()), null).stream()
            .collect(Collectors.toMap(FormFigures::formCode, form -> form));
        boolean parent = figures.values().stream().anyMatch(form -> !form.below().isBlank());
        return sheet.forms().stream().map(form -> {
            boolean nil = figures.get(form.code()).nil();
            return PaperSheet.ofSet(form, parent ? null : sheet.unit().level(), figures.get(form.code()).total(), !parent && nil,
                PaperStates.sent(sheet.revision(), nil), null);
        }).toList();
    }

    private List<PaperSheet> papers(ConsolidatedSheet sheet, boolean whole) {
        String state = PaperStates.total(sheet, clock.now());
        String missing = PaperStates.missing(sheet);
        return whole ? List.of(PaperSheet.ofSet(sheet.form(), null, sheet.total(), false, state, missing))
            : PaperSheet.parts(sheet.form(), sheet.unit().level(), sheet.own(), sheet.below(), sheet.total(), state, missing);
    }
}
