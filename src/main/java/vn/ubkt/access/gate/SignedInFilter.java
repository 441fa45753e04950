package vn.ubkt.access.gate;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.ubkt.access.signin.SessionUser;

/** Lends the checked person to the thread of the request, and sends who has no unit chosen yet to the page where that is done. */
@WebFilter("/*")
public class SignedInFilter implements Filter {

    private static final String CHOOSE = "/choose-unit.xhtml";
    private static final Set<String> WITHOUT_UNIT = Set.of(CHOOSE, PortalAuthentication.LOGIN_PAGE);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        if (!(request.getAttribute(PortalAuthentication.USER) instanceof SessionUser user)) {
            chain.doFilter(request, response);
            return;
        }
        if (user.acting() == null && !WITHOUT_UNIT.contains(http.getServletPath())) {
            LocalTarget.of(http.getServletPath(), http.getQueryString())
                .ifPresent(target -> http.getSession().setAttribute(PortalAuthentication.TARGET, target));
            ((HttpServletResponse) response).sendRedirect(http.getContextPath() + CHOOSE);
            return;
        }
        RequestPerson.begin(user);
        try {
            chain.doFilter(request, response);
        } finally {
            RequestPerson.end();
        }
    }
}
