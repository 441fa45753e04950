package vn.ubkt.reporting.consolidation.web.unit;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

import vn.ubkt.shared.web.PublicId;

/** A choice travels as the address of its unit; what it may show is asked of the services. */
@FacesConverter("unitPick")
public class UnitPickConverter implements Converter<UnitPick> {

    @Override
    public UnitPick getAsObject(FacesContext context, UIComponent component, String value) {
        return value == null || value.isBlank() ? null : new UnitPick(PublicId.of(value).toString(), "", null);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, UnitPick value) {
        return value == null ? "" : value.id();
    }
}
