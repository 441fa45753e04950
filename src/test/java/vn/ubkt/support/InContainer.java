package vn.ubkt.support;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Archive;

/** Parent of the tests that run inside the server and have the portal's beans injected. All of a run share one server and one database. */
@ArquillianTest
public abstract class InContainer {

    @Deployment
    public static Archive<?> portal() {
        return PortalDeployment.archive();
    }
}
