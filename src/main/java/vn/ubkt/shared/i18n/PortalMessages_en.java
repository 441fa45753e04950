package vn.ubkt.shared.i18n;

/** English texts; the name is the one {@link java.util.ResourceBundle} looks for. */
public final class PortalMessages_en extends PortalMessages {

    public PortalMessages_en() {
        super(Messages.ENGLISH);
    }
}
