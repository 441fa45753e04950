package vn.ubkt.rules.check;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The project as the checks see it: its files and its compiled main classes, read once. */
public final class Project {

    public static final String ROOT_PACKAGE = "vn.ubkt";
    public static final String MAIN = "src/main/java";
    public static final String RESOURCES = "src/main/resources";
    public static final String PAGES = "src-webapp";
    public static final String MIGRATIONS = "config/database/migration";

    private static final Path ROOT = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    private Project() {
    }

    public static JavaClasses mainClasses() {
        return Imported.MAIN_CLASSES;
    }

    public static List<Source> files(String folder, String suffix) {
        Path top = ROOT.resolve(folder);
        if (!Files.isDirectory(top)) {
            return List.of();
        }
        try (var walk = Files.walk(top)) {
            return walk.filter(Files::isRegularFile).filter(path -> path.toString().endsWith(suffix)).sorted()
                    .map(Project::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static boolean has(String path) {
        return Files.isRegularFile(ROOT.resolve(path));
    }

    public static Source file(String path) {
        return read(ROOT.resolve(path));
    }

    public static void write(Source source) {
        try {
            Files.writeString(ROOT.resolve(source.path()), source.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source read(Path path) {
        try {
            return new Source(ROOT.relativize(path).toString().replace('\\', '/'), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Imported {
        static final JavaClasses MAIN_CLASSES = new ClassFileImporter().importPath(ROOT.resolve("target/classes"));
    }
}
