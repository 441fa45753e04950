package vn.ubkt.shared.i18n;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lets a constraint of a draft name a text of its feature: {@code @NotBlank(message = "{organisation.edit.name.missing}")}. */
public final class PortalMessageInterpolator implements MessageInterpolator {

    private static final Pattern KEY = Pattern.compile("\\{([A-Za-z][\\w.]*)}");

    private final MessageInterpolator platform =
        Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, Messages.VIETNAMESE);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return platform.interpolate(featureText(template, locale), context, locale);
    }

    private static String featureText(String template, Locale locale) {
        var key = KEY.matcher(template);
        return key.matches() && Messages.has(locale, key.group(1)) ? Messages.text(locale, key.group(1)) : template;
    }
}
