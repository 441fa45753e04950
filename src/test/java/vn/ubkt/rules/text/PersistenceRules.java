package vn.ubkt.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.ubkt.rules.check.Breach;
import vn.ubkt.rules.check.Rule;
import vn.ubkt.rules.check.Source;

/** What persistence.xml must say so that the database, not memory, decides what a unit may see. */
public final class PersistenceRules {

    private static final Pattern NO_CACHE = Pattern.compile("<shared-cache-mode>\\s*NONE\\s*</shared-cache-mode>");
    private static final Pattern JOIN = Pattern.compile(
            "<property\\s+name=\"eclipselink\\.transaction\\.join-existing\"\\s+value=\"true\"\\s*/>");
    private static final Pattern PAST_THE_SCOPE = Pattern.compile("<non-jta-data-source>");
    private static final Pattern XML_COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    private PersistenceRules() {
    }

    public static List<Breach> breaches(Source persistence) {
        String text = XML_COMMENT.matcher(persistence.text()).replaceAll("");
        var found = new ArrayList<Breach>();
        if (!NO_CACHE.matcher(text).find()) {
            found.add(new Breach(Rule.PERSISTENCE_CACHE, persistence.path(), 0, "does not turn the shared cache off"));
        }
        if (!JOIN.matcher(text).find()) {
            found.add(new Breach(Rule.PERSISTENCE_CONNECTION, persistence.path(), 0, "does not join the existing transaction"));
        }
        if (PAST_THE_SCOPE.matcher(text).find()) {
            found.add(new Breach(Rule.PERSISTENCE_CONNECTION, persistence.path(), 0, "names a data source outside the transaction"));
        }
        return found;
    }
}
