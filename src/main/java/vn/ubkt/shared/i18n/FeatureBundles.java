package vn.ubkt.shared.i18n;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Reads the message files of the features named in {@code bundles.list}; a missing file or a key given twice stops the start. */
final class FeatureBundles {

    private static final String LIST = "vn/ubkt/shared/i18n/bundles.list";

    private FeatureBundles() {
    }

    static Map<String, String> read(Locale locale) {
        var texts = new TreeMap<String, String>();
        for (var feature : features()) {
            load(feature + "/messages_" + locale.getLanguage() + ".properties", texts);
        }
        return texts;
    }

    static List<String> features() {
        try (var lines = open(LIST)) {
            return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load(String file, Map<String, String> texts) {
        try (var reader = open(file)) {
            new Collector(file, texts).load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static BufferedReader open(String resource) {
        var stream = FeatureBundles.class.getClassLoader().getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("No " + resource + " on the class path");
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    /** Hands each line on as it is read, for {@link Properties} itself would let the last of two equal keys win. */
    private static final class Collector extends Properties {

        private static final long serialVersionUID = 1L;

        private final String file;
        private final transient Map<String, String> texts;

        Collector(String file, Map<String, String> texts) {
            this.file = file;
            this.texts = texts;
        }

        @Override
        public synchronized Object put(Object key, Object text) {
            if (texts.putIfAbsent((String) key, (String) text) != null) {
                throw new IllegalStateException("Message key " + key + " is given again in " + file);
            }
            return null;
        }
    }
}
