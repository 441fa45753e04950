package vn.ubkt.dev.database;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** PostgreSQL refuses to run as root; on Linux the embedded one then needs a user namespace, which some machines forbid. */
public final class UserNamespaces {

    private UserNamespaces() {
    }

    public static boolean missingForRoot() {
        return isLinuxRoot() && !allowed();
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
