package vn.ubkt.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import vn.ubkt.shared.i18n.Messages;

/** Texts with arguments and names of constants for pages: {@code #{texts.of('bulletin.read.issue', issue.number)}}. */
@Named("texts")
@ApplicationScoped
public class TextView {

    public String of(String key, Object... args) {
        return Messages.text(UserLocale.of(FacesContext.getCurrentInstance()), key, args);
    }

    public String name(Enum<?> constant) {
        return constant == null ? "" : Messages.name(UserLocale.of(FacesContext.getCurrentInstance()), constant);
    }
}
