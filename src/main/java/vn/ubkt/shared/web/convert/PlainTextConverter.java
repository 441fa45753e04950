package vn.ubkt.shared.web.convert;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.web.UserLocale;

/**
 * Every text that is typed: of characters, line ends and tabs. Control characters come with what is pasted from elsewhere or from
 * somebody who tries; the database cannot hold the first of them, and those that turn the direction of writing make a text
 * look like another. In an address they name nothing.
 */
@FacesConverter(forClass = String.class)
public class PlainTextConverter implements Converter<Object> {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\r\\n\\t]]");

    /** The options of a list that is bound to a text may be of any type. */
    @Override
    public String getAsString(FacesContext faces, UIComponent component, Object value) {
        return Objects.toString(value, "");
    }

    @Override
    public Object getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || isPlain(typed)) {
            return typed;
        }
        if (component instanceof UIViewParameter) {
            throw new NotFoundException();
        }
        var label = Objects.toString(component.getAttributes().get("label"), component.getId());
        var text = Messages.text(UserLocale.of(faces), "shared.convert.text", label);
        throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    static boolean isPlain(String text) {
        return !UNSEEN.matcher(text).find();
    }
}
