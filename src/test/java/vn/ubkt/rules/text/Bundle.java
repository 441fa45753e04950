package vn.ubkt.rules.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.ubkt.rules.check.Project;
import vn.ubkt.rules.check.Source;

/** One messages file as read: its texts by key, and the keys that stand in it more than once. */
record Bundle(Source source, Map<String, String> texts, List<String> repeated) {

    static Bundle of(Source source) {
        var texts = new TreeMap<String, String>();
        var repeated = new ArrayList<String>();
        var reader = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (texts.put((String) key, (String) value) != null) {
                    repeated.add((String) key);
                }
                return null;
            }
        };
        try {
            reader.load(new StringReader(source.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bundle(source, texts, repeated);
    }

    boolean isVietnamese() {
        return source.name().equals("messages_vi.properties");
    }

    String twin() {
        return source.folder() + (isVietnamese() ? "/messages_en.properties" : "/messages_vi.properties");
    }

    /** The feature by its folder: {@code reporting.form}. */
    String feature() {
        String below = Project.RESOURCES + "/vn/ubkt/";
        return source.folder().startsWith(below) ? source.folder().substring(below.length()).replace('/', '.') : "";
    }

    int lineOf(String key) {
        var line = Pattern.compile("(?m)^\\s*" + Pattern.quote(key) + "\\s*[=:\\s]").matcher(source.text());
        return line.find() ? source.lineOf(line.end() - 1) : 0;
    }
}
