package vn.ubkt.shared.web;

import jakarta.faces.context.FacesContext;
import java.util.Locale;
import vn.ubkt.shared.i18n.Messages;

/** The language of the page being shown; Vietnamese while there is none. Never the browser's. */
public final class UserLocale {

    private UserLocale() {
    }

    public static Locale of(FacesContext faces) {
        var view = faces.getViewRoot();
        return view == null ? Messages.VIETNAMESE : view.getLocale();
    }
}
