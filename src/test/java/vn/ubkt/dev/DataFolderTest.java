package vn.ubkt.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path temp;

    @Test
    void aNewFolderIsMarkedAndOpensAgain() throws IOException {
        var path = temp.resolve("new/data");
        DataFolder.open(path).close();

        try (var again = DataFolder.open(path)) {
            assertThat(again.path().resolve(DataFolder.MARKER)).exists();
        }
    }

    @Test
    void aFolderWithOtherContentIsRefusedAndLeftAlone() throws IOException {
        var letter = Files.writeString(temp.resolve("letter.txt"), "mine");

        assertThatThrownBy(() -> DataFolder.open(temp)).isInstanceOf(LauncherFailure.class).hasMessageContaining("is left alone");
        assertThat(temp).isDirectoryContaining(letter::equals).isDirectoryNotContaining("glob:**" + DataFolder.MARKER);
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws IOException {
        var file = Files.writeString(temp.resolve("file"), "");

        assertThatThrownBy(() -> DataFolder.open(file)).isInstanceOf(LauncherFailure.class);
    }

    @Test
    void aSecondLauncherOnTheFolderIsRefused() throws IOException {
        try (var first = DataFolder.open(temp)) {
            assertThatThrownBy(() -> DataFolder.open(first.path())).isInstanceOf(LauncherFailure.class)
                    .hasMessageContaining("Another KTGS portal is running");
        }
    }

    @Test
    void emptyingDeletesOnlyWhatTheLauncherPutThere() throws IOException {
        try (var data = DataFolder.open(temp)) {
            Files.createDirectories(data.postgres().resolve("base"));
            Files.writeString(data.passwords(), "secret");
            var outside = Files.createDirectories(temp.resolve("notes"));
            Files.createSymbolicLink(data.postgres().resolve("link"), outside);
            Files.writeString(outside.resolve("kept"), "");

            data.empty();

            assertThat(data.postgres()).doesNotExist();
            assertThat(data.passwords()).doesNotExist();
            assertThat(outside.resolve("kept")).exists();
            assertThat(temp.resolve(DataFolder.MARKER)).exists();
        }
    }
}
