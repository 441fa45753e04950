package vn.ubkt.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import vn.ubkt.bulletin.release.ReleaseWriter;
import vn.ubkt.bulletin.release.ReleasedContent;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.error.SharedError;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.trail.AuditEvent;

/** Composing bulletins of the acting unit from figures of its consolidation, and releasing them by a second person. */
@UseCase
public class BulletinService {

    /** A committee composes few bulletins at a time; older ones than these are discarded first. */
    private static final int SHOWN_DRAFTS = 100;

    @Inject
    private Bulletins bulletins;

    @Inject
    private LiveFigures figures;

    @Inject
    private ReleaseWriter writer;

    @Inject
    private CurrentUser user;

    @Inject
    private PortalClock clock;

    @Inject
    private Event<AuditEvent> trail;

    /** Bulletins being composed by the acting unit, the last changed first. */
    @Requires({Permission.BULLETIN_COMPOSE, Permission.BULLETIN_RELEASE})
    public List<DraftRow> drafts() {
        return bulletins.drafts(SHOWN_DRAFTS);
    }

    /** A new bulletin, to be filled in; nothing is stored yet. */
    @Requires(Permission.BULLETIN_COMPOSE)
    public BulletinDesk begin() {
        BulletinDraft draft = new BulletinDraft();
        draft.setTitle(Messages.text("bulletin.compose.title.usual"));
        draft.setPlace(bulletins.lastPlace().orElse(null));
        return new BulletinDesk(draft, figures.periods(), Map.of());
    }

    /** A bulletin to be worked on. */
    @Requires(Permission.BULLETIN_COMPOSE)
    public BulletinDesk open(UUID id) {
        Bulletin bulletin = bulletins.find(id).filter(Bulletin::composing).orElseThrow(NotFoundException::new);
        BulletinDraft draft = bulletin.draft(bulletins.blocks(bulletin.id()));
        List<PeriodRef> periods = figures.periods();
        return new BulletinDesk(draft, periods, figures.all(draft.getBlocks().stream().map(BlockDraft::getPeriod).toList(), periods));
    }

    /** All lines over a period, as they stand now. */
    @Requires({Permission.BULLETIN_COMPOSE, Permission.BULLETIN_RELEASE})
    public List<LiveFigure> lines(UUID period) {
        return figures.all(period);
    }

    /** A bulletin with its figures as they stand now. */
    @Requires({Permission.BULLETIN_COMPOSE, Permission.BULLETIN_RELEASE})
    public BulletinSheet sheet(UUID id) {
        Bulletin bulletin = Optional.ofNullable(id).flatMap(bulletins::find).orElseThrow(NotFoundException::new);
        return sheet(bulletin, isOwnWork(bulletin));
    }

    /** @return public id of the bulletin */
    @Requires(Permission.BULLETIN_COMPOSE)
    public UUID save(@Valid @NotNull BulletinDraft draft) {
        List<BlockDraft> blocks = figures.known(draft.getBlocks());
        Bulletin bulletin;
        if (draft.getId() == null) {
            bulletin = new Bulletin(draft, user, clock.now());
            bulletins.add(bulletin);
        } else {
            bulletin = hold(draft.getId(), draft.getVersion());
            bulletin.change(draft, user, clock.now());
        }
        bulletins.replaceBlocks(bulletin, blocks);
        bulletins.addEditor(bulletin, user.accountId());
        record("BULLETIN_SAVED", bulletin, Map.of("blocks", String.valueOf(blocks.size()),
            "lines", String.valueOf(blocks.stream().mapToInt(block -> block.getLines().size()).sum())));
        return bulletin.publicId();
    }

    @Requires(Permission.BULLETIN_COMPOSE)
    public void discard(UUID id, long version) {
        Bulletin bulletin = hold(id, version);
        bulletin.discard(user, clock.now());
        record("BULLETIN_DISCARDED", bulletin, Map.of());
    }

    /**
     * Freezes text, figures and their sources under the next number of the unit and year.
     *
     * @return public id of the released bulletin
     * @throws DomainException for the author and everyone who changed it, where figures are missing and that was not accepted,
     *                         where a line does not apply to its period, and where the figures are not those that were shown
     */
    @Requires(Permission.BULLETIN_RELEASE)
    public UUID release(@Valid @NotNull ReleaseDraft draft) {
        Bulletin bulletin = hold(draft.getId(), draft.getVersion());
        if (isOwnWork(bulletin)) {
            throw new DomainException(BulletinError.OWN_WORK);
        }
        writer.begin(user.unitId());
        BulletinSheet sheet = sheet(bulletin, false);
        requireReleasable(sheet, draft);
        bulletin.release(user, clock.now());
        LocalDate today = clock.today();
        ReleaseWriter.Written written = writer.write(bulletin.id(), user.unitId(), today.getYear(),
            number -> figures.freeze(sheet, number, new ReleasedContent.Person(bulletin.authorId(), bulletin.authorName()),
                new ReleasedContent.Person(user.accountId(), user.name()), draft.getTitle().strip()));
        record("BULLETIN_RELEASED", bulletin, Map.of("release", written.id().toString(),
            "issue", written.issueNumber() + "/" + today.getYear(), "missing", String.valueOf(sheet.getMissing())));
        return written.id();
    }

    private BulletinSheet sheet(Bulletin bulletin, boolean ownWork) {
        return new BulletinSheet(bulletin.publicId(), bulletin.version(), bulletin.title(), bulletin.intro(), bulletin.closing(),
            bulletin.place(), bulletin.authorName(), bulletin.changedName(), bulletin.changedAt(), bulletin.composing(),
            ownWork, figures.blocks(bulletins.blocks(bulletin.id())));
    }

    private boolean isOwnWork(Bulletin bulletin) {
        return bulletin.authorId() == user.accountId() || bulletins.isEditor(bulletin, user.accountId());
    }

    private static void requireReleasable(BulletinSheet sheet, ReleaseDraft draft) {
        if (!sheet.isFilled()) {
            throw new DomainException(BulletinError.NOTHING_TO_RELEASE);
        }
        for (BulletinSheet.Block block : sheet.blocks()) {
            block.figures().stream().filter(figure -> !figure.isApplicable()).findFirst().ifPresent(figure -> {
                throw new DomainException(BulletinError.LINE_NOT_APPLICABLE, figure.label(), block.period().name());
            });
        }
        if (draft.getSeen() != null && !draft.getSeen().equals(sheet.fingerprint())) {
            throw new DomainException(BulletinError.FIGURES_CHANGED);
        }
        if (sheet.isMissingSome() && !draft.isMissingAccepted()) {
            String where = sheet.blocks().stream().filter(block -> block.figures().stream().anyMatch(LiveFigure::isMissing))
                .map(BulletinSheet.Block::heading).collect(Collectors.joining("; "));
            throw new DomainException(BulletinError.FIGURES_MISSING, sheet.getMissing(), where);
        }
    }

    private Bulletin hold(UUID id, long version) {
        Bulletin bulletin = bulletins.hold(id).orElseThrow(NotFoundException::new);
        if (bulletin.version() != version) {
            throw new DomainException(SharedError.CHANGED_MEANWHILE, bulletin.changedName(), bulletin.changedAt());
        }
        return bulletin;
    }

    private void record(String action, Bulletin bulletin, Map<String, String> details) {
        trail.fire(new AuditEvent(action, "BULLETIN", bulletin.publicId().toString(), details));
    }
}
