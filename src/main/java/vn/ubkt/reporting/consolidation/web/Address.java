package vn.ubkt.reporting.consolidation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** Addresses of pages with what they show, from the root of the portal. */
final class Address {

    private Address() {
    }

    /** Names and values by turns; what has no value is left out. */
    static String of(String page, Object... namesAndValues) {
        StringJoiner query = new StringJoiner("&", page + "?", "");
        for (int at = 0; at < namesAndValues.length; at += 2) {
            Object value = namesAndValues[at + 1];
            if (value != null && !value.toString().isBlank()) {
                query.add(namesAndValues[at] + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }
}
