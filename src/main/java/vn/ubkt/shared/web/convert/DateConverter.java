package vn.ubkt.shared.web.convert;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.text.VietnameseText;
import vn.ubkt.shared.web.UserLocale;

/** Days as 30/06/2023. */
@FacesConverter("vnDate")
public class DateConverter implements Converter<LocalDate> {

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDate value) {
        return value == null ? "" : VietnameseText.date(value);
    }

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return VietnameseText.parseDate(typed);
        } catch (DateTimeParseException e) {
            var text = Messages.text(UserLocale.of(faces), "shared.convert.date", typed);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), e);
        }
    }
}
