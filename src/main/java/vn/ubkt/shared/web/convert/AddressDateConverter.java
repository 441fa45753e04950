package vn.ubkt.shared.web.convert;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days in addresses, as 2023-06-30. One that cannot be read counts as none, so that the page falls back on its own day. */
@FacesConverter("addressDate")
public class AddressDateConverter implements Converter<LocalDate> {

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDate value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent component, String given) {
        try {
            return given == null || given.isBlank() ? null : LocalDate.parse(given);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
