package vn.ubkt.access.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Browser and system as a person knows them, out of what the browser says of itself. What it says may be untrue; it is shown for
 * recognising one's own devices only.
 *
 * @param browser name and main version; empty = unknown
 * @param system  name; empty = unknown
 */
public record Device(String browser, String system) {

    /** Many browsers name others beside themselves: the first that matches is meant. */
    private static final Map<Pattern, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<Pattern, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put(Pattern.compile("coc_coc_browser/(\\d+)"), "Cốc Cốc");
        BROWSERS.put(Pattern.compile("Edg(?:A|iOS)?/(\\d+)"), "Edge");
        BROWSERS.put(Pattern.compile("OPR/(\\d+)"), "Opera");
        BROWSERS.put(Pattern.compile("(?:Firefox|FxiOS)/(\\d+)"), "Firefox");
        BROWSERS.put(Pattern.compile("(?:HeadlessChrome|Chrome|Chromium|CriOS)/(\\d+)"), "Chrome");
        BROWSERS.put(Pattern.compile("Version/(\\d+)\\S* .*Safari/"), "Safari");
        SYSTEMS.put(Pattern.compile("Android"), "Android");
        SYSTEMS.put(Pattern.compile("iPhone|iPad"), "iOS");
        SYSTEMS.put(Pattern.compile("Windows"), "Windows");
        SYSTEMS.put(Pattern.compile("Mac OS X"), "macOS");
        SYSTEMS.put(Pattern.compile("Linux|X11"), "Linux");
    }

    static Device of(String agent) {
        return new Device(named(BROWSERS, agent), named(SYSTEMS, agent));
    }

    public boolean isKnown() {
        return !browser.isEmpty() && !system.isEmpty();
    }

    private static String named(Map<Pattern, String> names, String agent) {
        for (Map.Entry<Pattern, String> name : names.entrySet()) {
            Matcher matcher = name.getKey().matcher(agent);
            if (matcher.find()) {
                return matcher.groupCount() == 0 ? name.getValue() : name.getValue() + " " + matcher.group(1);
            }
        }
        return "";
    }
}
