package vn.ubkt.dev;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** PostgreSQL refuses to run as root; on Linux the embedded one then needs a user namespace, which some machines forbid. */
final class UserNamespaces {

    private UserNamespaces() {
    }

    static void requireIfRoot() {
        if (isLinuxRoot() && !allowed()) {
            throw new LauncherFailure("failure.database.root");
        }
    }

    private static boolean isLinuxRoot() {
        return System.getProperty("os.name").startsWith("Linux") && "root".equals(System.getProperty("user.name"));
    }

    private static boolean allowed() {
        try {
            var trial = new ProcessBuilder("unshare", "-U", "true")
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return trial.waitFor(10, TimeUnit.SECONDS) && trial.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
