package vn.ubkt.dev;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aPortThatListensIsTakenAndOneThatIsClosedAgainIsFree() throws IOException {
        var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var port = other.getLocalPort();
        try (other) {
            assertThatThrownBy(() -> Ports.requireFree(port)).isInstanceOf(LauncherFailure.class)
                    .hasMessageContaining("Cổng " + port).hasMessageContaining("-Dktgs.port=");
        }
        assertThatCode(() -> Ports.requireFree(port)).doesNotThrowAnyException();
    }

    @Test
    void aPortTakenOnAllAddressesIsTaken() throws IOException {
        try (var other = new ServerSocket(0)) {
            assertThatThrownBy(() -> Ports.requireFree(other.getLocalPort())).isInstanceOf(LauncherFailure.class);
        }
    }
}
