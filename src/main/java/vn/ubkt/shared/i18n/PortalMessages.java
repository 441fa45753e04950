package vn.ubkt.shared.i18n;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The texts of all features as one bundle: {@code #{msg['organisation.tree.title']}}. The root is Vietnamese; each
 * language has its own small class, since without one the language of the machine would step in.
 */
public class PortalMessages extends ResourceBundle {

    private final Map<String, String> texts;

    public PortalMessages() {
        this(Messages.VIETNAMESE);
    }

    protected PortalMessages(Locale locale) {
        texts = FeatureBundles.read(locale);
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    protected Set<String> handleKeySet() {
        return texts.keySet();
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keySet());
    }
}
