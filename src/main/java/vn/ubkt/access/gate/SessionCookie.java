package vn.ubkt.access.gate;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

import vn.ubkt.access.signin.SessionSettings;

/** Gives the web session's own cookie the same care as the login's; that it stays on this site is said in payara-web.xml. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    private SessionSettings settings;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        start.getServletContext().getSessionCookieConfig().setSecure(settings.secureAlways());
    }
}
