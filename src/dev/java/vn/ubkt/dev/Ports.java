package vn.ubkt.dev;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks whether a port of this machine is free before a server tries it. */
final class Ports {

    private Ports() {
    }

    static void requireFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new LauncherFailure("failure.port", port);
        }
    }
}
