package vn.ubkt.shared.web.headers;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Puts the headers on every answer that gets past the sign-in; what the sign-in itself answers has them from there. It stands in
 * web.xml, so that it comes before the filters that are only annotated and may answer themselves.
 */
public class SecurityHeadersFilter implements Filter {

    @Inject
    private SecurityHeaders headers;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        var guarded = new Guarded((HttpServletRequest) request, (HttpServletResponse) response);
        guarded.put();
        chain.doFilter(request, guarded);
    }

    /**
     * Keeps the headers over the fresh start that a download makes, and one policy only: PrimeFaces would add a second one with
     * the nonce of its scripts, and browsers run nothing that does not pass both.
     */
    private final class Guarded extends HttpServletResponseWrapper {

        private final HttpServletRequest request;

        Guarded(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        void put() {
            headers.put(request, (HttpServletResponse) getResponse());
        }

        @Override
        public void addHeader(String name, String value) {
            if (SecurityHeaders.POLICY.equalsIgnoreCase(name)) {
                super.setHeader(name, SecurityHeaders.policy(value));
            } else {
                super.addHeader(name, value);
            }
        }

        @Override
        public void reset() {
            super.reset();
            put();
        }
    }
}
