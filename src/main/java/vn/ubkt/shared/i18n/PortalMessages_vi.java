package vn.ubkt.shared.i18n;

/** Vietnamese texts; the name is the one {@link java.util.ResourceBundle} looks for. */
public final class PortalMessages_vi extends PortalMessages {

    public PortalMessages_vi() {
        super(Messages.VIETNAMESE);
    }
}
