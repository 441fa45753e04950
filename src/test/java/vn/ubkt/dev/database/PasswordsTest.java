package vn.ubkt.dev.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordsTest {

    @TempDir
    private Path temp;

    @Test
    void theFirstStartDrawsPasswordsAndTheNextReadsThem() throws IOException {
        var drawn = Passwords.in(temp.resolve("passwords"));

        assertThat(Passwords.in(temp.resolve("passwords"))).isEqualTo(drawn);
        assertThat(List.of(drawn.superuser(), drawn.owner(), drawn.app(), drawn.backup()))
                .doesNotHaveDuplicates().allSatisfy(password -> assertThat(password).hasSize(32));
    }

    @Test
    void theFileIsForItsOwnerOnly() throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(temp).supportsFileAttributeView("posix"));
        Passwords.in(temp.resolve("passwords"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("passwords")))).isEqualTo("rw-------");
    }

    @Test
    void anIncompleteFileIsNotUsed() throws IOException {
        var file = Files.writeString(temp.resolve("passwords"), "postgres=x");

        assertThatThrownBy(() -> Passwords.in(file)).isInstanceOf(IOException.class);
    }
}
