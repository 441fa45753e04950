package vn.ubkt.dev;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;

/**
 * What the user asked for by {@code -Dktgs.…}.
 *
 * @param port  of the portal on 127.0.0.1 ({@code ktgs.port}, 8080)
 * @param data  folder of the database, the logs and the unpacked server ({@code ktgs.data}, {@code .data} of the project)
 * @param fresh delete that data first ({@code ktgs.fresh}, false)
 * @param patience how long the portal may take to become ready ({@code ktgs.wait} in seconds, 180)
 */
record LauncherOptions(int port, Path data, boolean fresh, Duration patience) {

    static LauncherOptions from(Properties properties, Path home) {
        var data = home.resolve(properties.getProperty("ktgs.data", ".data")).toAbsolutePath().normalize();
        return new LauncherOptions(
                number(properties, "ktgs.port", "8080", 1, 65535, "failure.option.port"),
                data,
                flag(properties, "ktgs.fresh"),
                Duration.ofSeconds(number(properties, "ktgs.wait", "180", 10, 3600, "failure.option.wait")));
    }

    private static int number(Properties properties, String name, String standard, int least, int most, String needed) {
        var text = properties.getProperty(name, standard).strip();
        if (text.matches("\\d{1,5}")) {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new LauncherFailure("failure.option", name, text, new Text.Key(needed));
    }

    private static boolean flag(Properties properties, String name) {
        var text = properties.getProperty(name, "false").strip();
        return switch (text) {
            case "true", "" -> true;
            case "false" -> false;
            default -> throw new LauncherFailure("failure.option", name, text, new Text.Key("failure.option.flag"));
        };
    }
}
