package vn.ubkt.shared.web.convert;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.text.VietnameseText;
import vn.ubkt.shared.web.UserLocale;

/** Figures as 7.213 or 1.234,5. Reads into the type of the bound property: whole numbers must be whole. */
@FacesConverter("vnNumber")
public class NumberConverter implements Converter<Number> {

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Number value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal decimal ? VietnameseText.number(decimal) : VietnameseText.number(value.longValue());
    }

    @Override
    public Number getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return as(wanted(faces, component), VietnameseText.parseNumber(typed));
        } catch (ArithmeticException | NumberFormatException e) {
            var text = Messages.text(UserLocale.of(faces), "shared.convert.number", typed);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), e);
        }
    }

    private static Class<?> wanted(FacesContext faces, UIComponent component) {
        var binding = component.getValueExpression("value");
        return binding == null ? BigDecimal.class : binding.getType(faces.getELContext());
    }

    private static Number as(Class<?> type, BigDecimal value) {
        if (type == Long.class || type == long.class) {
            return value.longValueExact();
        }
        if (type == Integer.class || type == int.class) {
            return value.intValueExact();
        }
        return value;
    }
}
