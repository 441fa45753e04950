package vn.ubkt.bulletin;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.bulletin.release.ReleasedContent;
import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.consolidation.ConsolidationService;
import vn.ubkt.reporting.form.BulletinLine;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.time.PortalClock;

/** Figures of blocks as the consolidation of the acting unit gives them now, and their freezing. */
@ApplicationScoped
class LiveFigures {

    @Inject
    private ConsolidationService consolidation;

    @Inject
    private PeriodService periods;

    @Inject
    private HierarchyService hierarchy;

    @Inject
    private FormRegister forms;

    @Inject
    private PortalClock clock;

    /** All lines over a period. */
    List<LiveFigure> all(UUID period) {
        return all(List.of(period), List.of(periods.period(period))).get(period);
    }

    /** All lines over each of the periods. */
    Map<UUID, List<LiveFigure>> all(Collection<UUID> wanted, Collection<PeriodRef> visible) {
        List<String> lines = forms.catalogue().bulletinLines().stream().map(BulletinLine::code).toList();
        return read(visible.stream().filter(period -> wanted.contains(period.publicId()))
            .collect(Collectors.toMap(Function.identity(), period -> lines)));
    }

    /** Periods to choose from, newest first. */
    List<PeriodRef> periods() {
        return periods.visible();
    }

    /** The blocks with each line once; what they name is there and in sight. */
    List<BlockDraft> known(List<BlockDraft> blocks) {
        Set<UUID> visible = visible().keySet();
        Set<String> lines = forms.catalogue().bulletinLines().stream().map(BulletinLine::code).collect(Collectors.toSet());
        return blocks.stream().map(block -> {
            if (!visible.contains(block.getPeriod()) || !lines.containsAll(block.getLines())) {
                throw new NotFoundException();
            }
            return new BlockDraft(block.getHeading(), block.getPeriod(), List.copyOf(new LinkedHashSet<>(block.getLines())));
        }).toList();
    }

    /** All blocks are read together. */
    List<BulletinSheet.Block> blocks(List<BlockDraft> drafts) {
        Map<UUID, PeriodRef> visible = visible();
        Map<UUID, List<LiveFigure>> figures = read(drafts.stream().filter(block -> !block.getLines().isEmpty())
            .collect(Collectors.groupingBy(block -> visible.get(block.getPeriod()),
                Collectors.flatMapping(block -> block.getLines().stream(), Collectors.toCollection(LinkedHashSet::new)))));
        return drafts.stream().map(block -> new BulletinSheet.Block(block.getHeading(), visible.get(block.getPeriod()),
            words(visible.get(block.getPeriod())), chosen(block, figures.getOrDefault(block.getPeriod(), List.of())))).toList();
    }

    private static List<LiveFigure> chosen(BlockDraft block, List<LiveFigure> figures) {
        Map<String, LiveFigure> byLine = figures.stream().collect(Collectors.toMap(LiveFigure::lineCode, Function.identity()));
        return block.getLines().stream().map(byLine::get).toList();
    }

    ReleasedContent freeze(BulletinSheet sheet, int number, ReleasedContent.Person composed, ReleasedContent.Person released, String title) {
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        UnitRef unit = hierarchy.acting(clock.today());
        List<ReleasedContent.Block> blocks = sheet.blocks().stream().filter(block -> !block.figures().isEmpty())
            .map(block -> new ReleasedContent.Block(block.heading(), block.period().id(), block.periodText(),
                block.getMissingUnits().size(), block.figures().stream().map(LiveFigures::freeze).toList())).toList();
        return new ReleasedContent(unit.id(), number, clock.today().getYear(), unit.name(), sheet.place(), sheet.title(), sheet.intro(),
            sheet.closing(), composed, released, title, now, blocks);
    }

    private static ReleasedContent.Figure freeze(LiveFigure figure) {
        return new ReleasedContent.Figure(figure.lineCode(), figure.label(), figure.family(), figure.unitOfCount(), figure.value(),
            figure.sources());
    }

    private Map<UUID, List<LiveFigure>> read(Map<PeriodRef, ? extends Collection<String>> wanted) {
        return consolidation.lines(wanted).entrySet().stream().collect(Collectors.toMap(entry -> entry.getKey().publicId(),
            entry -> entry.getValue().stream().map(LiveFigure::of).toList()));
    }

    private Map<UUID, PeriodRef> visible() {
        return periods.visible().stream().collect(Collectors.toMap(PeriodRef::publicId, Function.identity()));
    }

    private static String words(PeriodRef period) {
        return Messages.text("bulletin.period", period.name(), period.startsOn(), period.endsOn(), period.cutOff());
    }
}
