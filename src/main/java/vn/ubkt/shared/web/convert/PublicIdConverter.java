package vn.ubkt.shared.web.convert;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import vn.ubkt.shared.error.NotFoundException;

/** Public ids in addresses. One that cannot be read is answered like one that does not exist. */
@FacesConverter("publicId")
public class PublicIdConverter implements Converter<UUID> {

    @Override
    public String getAsString(FacesContext faces, UIComponent component, UUID value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public UUID getAsObject(FacesContext faces, UIComponent component, String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFoundException();
        }
    }
}
