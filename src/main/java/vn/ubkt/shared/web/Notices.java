package vn.ubkt.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import vn.ubkt.shared.i18n.Messages;

/** What a page tells its user after an action, by message key. {@link NoticeCarrier} takes it over the redirect that ends the action. */
@ApplicationScoped
public class Notices {

    public void saved() {
        info("shared.notice.saved");
    }

    public void info(String key, Object... args) {
        add(FacesMessage.SEVERITY_INFO, key, args);
    }

    public void warn(String key, Object... args) {
        add(FacesMessage.SEVERITY_WARN, key, args);
    }

    public void error(String key, Object... args) {
        add(FacesMessage.SEVERITY_ERROR, key, args);
    }

    private static void add(Severity severity, String key, Object... args) {
        var faces = FacesContext.getCurrentInstance();
        add(faces, severity, Messages.text(UserLocale.of(faces), key, args));
    }

    /** For the exception handler, which no container injects. */
    public static void add(FacesContext faces, Severity severity, String text) {
        faces.addMessage(null, new FacesMessage(severity, text, null));
    }
}
