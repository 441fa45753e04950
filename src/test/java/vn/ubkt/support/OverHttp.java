package vn.ubkt.support;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.Archive;

/** Parent of the tests that meet the portal from outside, by HTTP or in a browser; same server and database as {@link InContainer}. */
@ArquillianTest
@RunAsClient
public abstract class OverHttp {

    @ArquillianResource
    private URL base;

    @Deployment
    public static Archive<?> portal() {
        return PortalDeployment.archive();
    }

    /** Where the portal is, ending in a slash. */
    protected final URI base() {
        try {
            return base.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A visitor of its own: no cookie yet. */
    protected final Http visitor() {
        return new Http(base());
    }
}
