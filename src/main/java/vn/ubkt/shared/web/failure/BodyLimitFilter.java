package vn.ubkt.shared.web.failure;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A form larger than the server reads is a refusal, not a fault: whoever sends one fills no log. */
@WebFilter("/*")
public class BodyLimitFilter implements Filter {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (isReadable((HttpServletRequest) request)) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    /** The server says so only when the first field is asked for. */
    private static boolean isReadable(HttpServletRequest request) {
        if (request.getContentType() == null || !request.getContentType().startsWith(FORM)) {
            return true;
        }
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException tooLarge) {
            return false;
        }
    }
}
