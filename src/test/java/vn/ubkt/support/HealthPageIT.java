package vn.ubkt.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The page launcher, container and balancer ask whether the portal can work. */
class HealthPageIT extends OverHttp {

    @Test
    void healthAnswersOkWithoutSigningIn() {
        var reply = visitor().get("health");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().strip()).isEqualTo("ok");
    }

    @Test
    void theServerDoesNotSayWhatItIs() {
        var reply = visitor().get("health");

        assertThat(reply.header("Server")).isEmpty();
        assertThat(reply.header("X-Powered-By")).isEmpty();
    }

    @Test
    void theBrowserOfThisMachineOpensThePortal() {
        try (var browser = Browser.open()) {
            var page = browser.visit(base().resolve("health"));

            assertThat(page.content()).contains("ok");
        }
    }
}
