package vn.ubkt.bulletin.web;

import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

import vn.ubkt.bulletin.release.BulletinReadingService;
import vn.ubkt.bulletin.release.PrintedBulletin;
import vn.ubkt.bulletin.release.ReleasedBulletin;
import vn.ubkt.bulletin.release.ReleasedContent;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.web.PublicId;
import vn.ubkt.shared.web.UserLocale;

/** A released bulletin as it is read, and its PDF. */
@Named
@ViewScoped
public class BulletinReadView implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id;
    private transient ReleasedBulletin bulletin;

    @Inject
    private BulletinReadingService reading;

    @Inject
    private PortalClock clock;

    public void open() {
        bulletin = reading.read(PublicId.named(id));
    }

    public void download() throws IOException {
        PrintedBulletin printed = reading.pdf(id);
        Faces.sendFile(printed.pdf(), printed.fileName(), true);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public ReleasedBulletin getBulletin() {
        return bulletin;
    }

    /** "Bản tin số 3 năm 2023". */
    public String getName() {
        ReleasedContent content = bulletin.content();
        return Messages.text(UserLocale.of(FacesContext.getCurrentInstance()), "bulletin.read.name", content.issueNumber(),
            String.valueOf(content.issueYear()));
    }

    public LocalDate getDay() {
        return LocalDate.ofInstant(bulletin.content().releasedAt(), PortalClock.ZONE);
    }

    public Instant getNow() {
        return clock.now();
    }
}
