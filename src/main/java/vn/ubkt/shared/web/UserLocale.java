package vn.ubkt.shared.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import vn.ubkt.shared.i18n.Messages;

/** The language chosen in this browser, for every view from its first moment; Vietnamese unless chosen otherwise, whatever the browser asks for. */
public class UserLocale extends ViewHandlerWrapper {

    public UserLocale(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        return of(faces);
    }

    public static Locale of(FacesContext faces) {
        return of((HttpServletRequest) faces.getExternalContext().getRequest());
    }

    public static Locale of(HttpServletRequest request) {
        var english = Messages.ENGLISH.getLanguage().equals(PreferenceCookie.LANGUAGE.value(request));
        return english ? Messages.ENGLISH : Messages.VIETNAMESE;
    }
}
