package vn.ubkt.support;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/** Keeps the first deployment, and so the one Payara Micro, for all test classes of the run: Arquillian by itself starts one a class. */
public final class OneServer implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Keeper.class);
    }

    /** Skips Arquillian's own steps once they have been done for the first class. */
    public static final class Keeper {

        private static final Duration READY_WITHIN = Duration.ofSeconds(120);

        private static DeploymentScenario kept;
        private static boolean deployed;
        private static boolean ready;

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        void generate(@Observes(precedence = 100) EventContext<GenerateDeployment> event) {
            if (kept == null) {
                event.proceed();
                kept = scenario.get();
            } else {
                scenario.set(kept);
            }
        }

        void deploy(@Observes(precedence = 100) EventContext<DeployManagedDeployments> event) {
            if (!deployed) {
                deployed = true;
                event.proceed();
                ready = isReady();
            }
            if (!ready) {
                throw new IllegalStateException("the portal did not start: see the output of the first class in target/failsafe-reports");
            }
        }

        /** A WAR that cannot be deployed leaves the server running without it, and the portal may need a while after its deployment. */
        private static boolean isReady() {
            var visitor = new Http(URI.create("http://127.0.0.1:" + System.getProperty("ubkt.it.port") + "/"));
            var end = System.nanoTime() + READY_WITHIN.toNanos();
            var health = visitor.get("health");
            while (health.body().equals("starting") && System.nanoTime() < end) {
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
                health = visitor.get("health");
            }
            return health.status() == 200;
        }

        void undeploy(@Observes(precedence = 100) EventContext<UnDeployManagedDeployments> event) {
            // the server ends with the run
        }
    }
}
