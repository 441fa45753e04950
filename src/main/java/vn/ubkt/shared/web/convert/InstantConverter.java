package vn.ubkt.shared.web.convert;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.Instant;
import vn.ubkt.shared.text.VietnameseText;

/** Moments as 08:30 30/06/2023, in the time of Vietnam. Moments are recorded, never typed. */
@FacesConverter("vnInstant")
public class InstantConverter implements Converter<Instant> {

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Instant value) {
        return value == null ? "" : VietnameseText.dateTime(value);
    }

    @Override
    public Instant getAsObject(FacesContext faces, UIComponent component, String typed) {
        throw new UnsupportedOperationException("Moments are not typed");
    }
}
