package vn.ubkt.bulletin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.security.CurrentUser;

/** A bulletin while it is composed. Once released or discarded it is not changed any more; what was released is frozen elsewhere. */
@Entity
@Table(name = "bulletin")
public class Bulletin {

    enum State {
        DRAFT, RELEASED, DISCARDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id", updatable = false)
    private UUID publicId;

    @Column(name = "unit_id", updatable = false)
    private long unitId;

    private String title;

    private String intro;

    private String closing;

    private String place;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "author_id", updatable = false)
    private long authorId;

    @Column(name = "author_name", updatable = false)
    private String authorName;

    @Version
    private long version;

    @Column(name = "changed_name")
    private String changedName;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Bulletin() {
    }

    Bulletin(BulletinDraft draft, CurrentUser author, Instant at) {
        this.publicId = UUID.randomUUID();
        this.unitId = author.unitId();
        this.authorId = author.accountId();
        this.authorName = author.name();
        this.state = State.DRAFT;
        change(draft, author, at);
    }

    void change(BulletinDraft draft, CurrentUser by, Instant at) {
        requireComposing();
        title = draft.getTitle().strip();
        intro = draft.getIntro().strip();
        closing = draft.getClosing().strip();
        place = draft.getPlace().strip();
        touched(by, at);
    }

    /** What a person changes, starting from what stands. */
    BulletinDraft draft(List<BlockDraft> blocks) {
        BulletinDraft draft = new BulletinDraft();
        draft.setId(publicId);
        draft.setVersion(version);
        draft.setTitle(title);
        draft.setIntro(intro);
        draft.setClosing(closing);
        draft.setPlace(place);
        draft.setBlocks(blocks);
        return draft;
    }

    void release(CurrentUser by, Instant at) {
        requireComposing();
        state = State.RELEASED;
        touched(by, at);
    }

    void discard(CurrentUser by, Instant at) {
        requireComposing();
        state = State.DISCARDED;
        touched(by, at);
    }

    private void requireComposing() {
        if (state != State.DRAFT) {
            throw new DomainException(BulletinError.NOT_COMPOSING);
        }
    }

    private void touched(CurrentUser by, Instant at) {
        changedName = by.name();
        changedAt = at;
    }

    boolean composing() {
        return state == State.DRAFT;
    }

    long id() {
        return id;
    }

    UUID publicId() {
        return publicId;
    }

    long unitId() {
        return unitId;
    }

    String title() {
        return title;
    }

    String intro() {
        return intro;
    }

    String closing() {
        return closing;
    }

    String place() {
        return place;
    }

    long authorId() {
        return authorId;
    }

    String authorName() {
        return authorName;
    }

    long version() {
        return version;
    }

    String changedName() {
        return changedName;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bulletin bulletin && publicId.equals(bulletin.publicId);
    }

    @Override
    public int hashCode() {
        return publicId.hashCode();
    }
}
