package vn.ubkt.access.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.ubkt.shared.Mode;

/** Passwords that anybody can read in the demo's list of accounts; where real work is done they open nothing and are not taken. */
@ApplicationScoped
class PublishedPasswords {

    private static final String ACCOUNTS = "/demo/accounts.csv";
    private static final String COLUMN = "password";

    private final Set<String> published = read();

    @Inject
    @ConfigProperty(name = "ubkt.mode", defaultValue = "production")
    private String mode;

    boolean refused(String password) {
        return Mode.of(mode) == Mode.PRODUCTION && published.contains(password);
    }

    private static Set<String> read() {
        var file = PublishedPasswords.class.getResourceAsStream(ACCOUNTS);
        if (file == null) {
            return Set.of();
        }
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var column = List.of(reader.readLine().split(",")).indexOf(COLUMN);
            return reader.lines().map(line -> line.split(",", -1)).map(fields -> fields[column].strip())
                .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
