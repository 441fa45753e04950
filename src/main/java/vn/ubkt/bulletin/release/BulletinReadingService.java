package vn.ubkt.bulletin.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import vn.ubkt.bulletin.figure.Family;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.trail.AuditEvent;

/** Reading and printing what the acting unit and its superiors released. */
@UseCase
public class BulletinReadingService {

    /** Rows of a page of the list. */
    public static final int PAGE_SIZE = 20;

    @Inject
    private Releases releases;

    @Inject
    private FigureSources sources;

    @Inject
    private BulletinPaper paper;

    @Inject
    private CurrentUser user;

    @Inject
    private PortalClock clock;

    @Inject
    private Event<AuditEvent> trail;

    /** Released bulletins in sight, newest first. */
    @Requires(Permission.BULLETIN_READ)
    public ReleasePage page(@Valid @NotNull ReleaseFilter filter, int first) {
        return releases.page(filter, Math.max(first, 0), PAGE_SIZE, user.unitId());
    }

    /**
     * A released bulletin with what changed since.
     *
     * @throws NotFoundException where it is missing or not in sight
     * @throws DomainException   where what is stored is not what was released
     */
    @Requires(Permission.BULLETIN_READ)
    public ReleasedBulletin read(UUID id) {
        Releases.Head head = head(id);
        List<Releases.FigureRow> figures = releases.figures(head.id());
        ReleasedContent content = verified(head, figures);
        boolean own = content.unitId() == user.unitId();
        boolean opens = own && user.may(Permission.CONSOLIDATION_READ);
        List<ReleasedBulletin.ShownBlock> shown = blocks(figures).values().stream()
            .map(block -> new ReleasedBulletin.ShownBlock(block.get(0).heading(), block.get(0).periodName(),
                block.get(0).unitsMissing(), groups(block, own, opens))).toList();
        return new ReleasedBulletin(head.publicId(), content, shown, own, head.digest());
    }

    /** The bulletin as PDF, made of what was frozen; each print has its number. */
    @Requires(Permission.BULLETIN_READ)
    public PrintedBulletin pdf(UUID id) {
        Releases.Head head = head(id);
        ReleasedContent content = verified(head, releases.figures(head.id()));
        int number = releases.insertPrint(user.unitId(), head.id(), user.accountId(), user.name(), clock.now());
        trail.fire(new AuditEvent("BULLETIN_PRINTED", "BULLETIN", id.toString(),
            Map.of("number", String.valueOf(number), "issue", content.issueNumber() + "/" + content.issueYear())));
        return paper.print(content, head.digest(), new BulletinPaper.Request(user.name(), user.title(), clock.now(), number));
    }

    private Releases.Head head(UUID id) {
        return Optional.ofNullable(id).flatMap(releases::head).orElseThrow(NotFoundException::new);
    }

    private static ReleasedContent verified(Releases.Head head, List<Releases.FigureRow> figures) {
        ReleasedContent bare = head.content();
        List<ReleasedContent.Block> blocks = blocks(figures).values().stream().map(block -> new ReleasedContent.Block(block.get(0).heading(),
            block.get(0).periodId(), block.get(0).periodName(), block.get(0).unitsMissing(), block.stream().map(Releases.FigureRow::figure).toList())).toList();
        ReleasedContent content = new ReleasedContent(bare.unitId(), bare.issueNumber(), bare.issueYear(), bare.committee(), bare.place(),
            bare.title(), bare.intro(), bare.closing(), bare.composed(), bare.released(), bare.releasedTitle(), bare.releasedAt(), blocks);
        if (!ContentDigest.of(content).equals(head.digest())) {
            throw new DomainException(ReleaseError.CONTENT_ALTERED, bare.issueNumber(), String.valueOf(bare.issueYear()));
        }
        return content;
    }

    private static Map<Integer, List<Releases.FigureRow>> blocks(List<Releases.FigureRow> figures) {
        return figures.stream().collect(Collectors.groupingBy(Releases.FigureRow::block, TreeMap::new, Collectors.toList()));
    }

    private List<ReleasedBulletin.ShownGroup> groups(List<Releases.FigureRow> block, boolean own, boolean opens) {
        List<ReleasedBulletin.ShownGroup> groups = new ArrayList<>();
        for (Family family : Family.values()) {
            List<ReleasedBulletin.ShownFigure> figures = block.stream().filter(row -> row.figure().actor() == family)
                .map(row -> shown(row, own, opens)).toList();
            if (!figures.isEmpty()) {
                groups.add(new ReleasedBulletin.ShownGroup(family, figures));
            }
        }
        return groups;
    }

    private ReleasedBulletin.ShownFigure shown(Releases.FigureRow row, boolean own, boolean opens) {
        ReleasedContent.Figure figure = row.figure();
        ReleasedBulletin.Change change = row.differs() ? new ReleasedBulletin.Change(row.changedAt(), own ? row.newValue() : null, own) : null;
        return new ReleasedBulletin.ShownFigure(figure.label(), figure.unitOfCount(), figure.value(),
            opens ? sources.page(row.period(), figure.lineCode()) : "", change);
    }
}
