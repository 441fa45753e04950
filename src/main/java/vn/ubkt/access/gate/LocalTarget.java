package vn.ubkt.access.gate;

import java.util.Optional;
import java.util.regex.Pattern;

/** The page that was asked for before signing in: a page of this portal, or none. */
final class LocalTarget {

    private static final Pattern PAGE = Pattern.compile("/(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_-]+\\.xhtml(?:\\?[\\x21-\\x7e&&[^\\\\]]*)?");
    private static final int LONGEST = 1000;

    private LocalTarget() {
    }

    /** @param path from the root of the portal */
    static Optional<String> of(String path, String query) {
        var target = query == null ? path : path + '?' + query;
        return target.length() <= LONGEST && PAGE.matcher(target).matches() ? Optional.of(target) : Optional.empty();
    }

    /**
     * A form names its page without the query; the query is that of the page it stands on.
     *
     * @param referer address of the page the form was sent from; only its query is taken, and only where it is the same page
     */
    static Optional<String> ofForm(String path, String referer) {
        var query = referer == null ? -1 : referer.indexOf('?');
        return query > 0 && referer.substring(0, query).endsWith(path) ? of(path, referer.substring(query + 1)) : of(path, null);
    }
}
