package vn.ubkt.dev;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of Payara Micro: what {@code config/server} says for every start, and what only a trial on a small machine wants. */
public final class PayaraCommand {

    /** No cluster and no call to the maker: nothing but the HTTP port is opened. The container starts with the same. */
    static final List<String> SERVER_FLAGS = List.of("--nohazelcast", "--disablephonehome", "--contextroot", "/");

    /** Halves the start on two cores; production leaves the choice to the JVM. */
    static final List<String> TRIAL_JVM = List.of("-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private PayaraCommand() {
    }

    /**
     * @param home   the project's folder
     * @param root   where the server unpacks itself
     */
    public static List<String> of(Path home, Path war, Path payara, Path root, int port) {
        var server = home.resolve("config/server");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + server.resolve("java.options"));
        command.addAll(TRIAL_JVM);
        command.add("-Dubkt.http.address=127.0.0.1");
        command.addAll(List.of("-jar", payara.toString()));
        command.addAll(SERVER_FLAGS);
        command.addAll(List.of("--deploy", war.toString(), "--port", Integer.toString(port), "--rootdir", root.toString(),
                "--logproperties", server.resolve("logging.properties").toString(),
                "--prebootcommandfile", server.resolve("pre-boot.asadmin").toString()));
        return command;
    }
}
