package vn.ubkt.shared.web.convert;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import vn.ubkt.shared.text.VietnameseText;

/** Shares as 58,5 %, from a value already in per cent. Shares are computed, never typed. */
@FacesConverter("vnPercent")
public class PercentConverter implements Converter<BigDecimal> {

    @Override
    public String getAsString(FacesContext faces, UIComponent component, BigDecimal value) {
        return value == null ? "" : VietnameseText.percent(value);
    }

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent component, String typed) {
        throw new UnsupportedOperationException("Shares are not typed");
    }
}
