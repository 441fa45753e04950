package vn.ubkt.access.signin;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Where an attempt comes from.
 *
 * @param address as the server sees it, or as the reverse proxy in front says if there is one
 * @param agent   what the browser says it is, shortened
 */
public record Visitor(String address, String agent) {

    private static final int LONGEST_AGENT = 200;

    /** @param forwarded a proxy of our own stands in front: the last hop it wrote is the visitor */
    public static Visitor of(HttpServletRequest request, boolean forwarded) {
        var hops = request.getHeader("X-Forwarded-For");
        var address = forwarded && hops != null ? hops.substring(hops.lastIndexOf(',') + 1).strip() : request.getRemoteAddr();
        var agent = request.getHeader("User-Agent");
        return new Visitor(address, agent == null ? "" : agent.substring(0, Math.min(agent.length(), LONGEST_AGENT)));
    }
}
