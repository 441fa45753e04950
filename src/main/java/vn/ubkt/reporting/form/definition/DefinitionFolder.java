package vn.ubkt.reporting.form.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The folder in which an operator places definition files; read once at start, in the order of their names. */
public final class DefinitionFolder {

    private static final Logger LOG = System.getLogger(DefinitionFolder.class.getName());
    private static final int MOST_FILES = 50;

    private DefinitionFolder() {
    }

    /**
     * The packed definitions with every file of the folder put over them.
     *
     * @throws IllegalStateException where the folder or a file cannot be used; the message names file and place. A portal with
     *                               half of its forms would be worse than one that does not start
     */
    public static Definitions load(Path folder) {
        Definitions definitions = Definitions.packed();
        for (Path file : files(folder)) {
            byte[] content = content(file);
            Definitions.Trial trial = definitions.attempt(content);
            if (trial.catalogue() == null) {
                throw new IllegalStateException("form definitions " + file.getFileName() + " cannot be used: " + trial.problems());
            }
            definitions = definitions.with(DefinitionFile.read(content).document());
            LOG.log(Level.INFO, "form definitions {0} put over the packed ones, sha256 {1}", file.getFileName(), checksum(content));
        }
        return definitions;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.getFileName().toString().endsWith(".json")).sorted().toList();
            if (found.size() > MOST_FILES) {
                throw new IllegalStateException("more than " + MOST_FILES + " files of form definitions in " + folder);
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the folder of form definitions", unreadable);
        }
    }

    private static byte[] content(Path file) {
        try {
            if (Files.size(file) > DefinitionFile.LARGEST) {
                throw new IllegalStateException("form definitions " + file.getFileName() + " are too large");
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read form definitions " + file.getFileName(), unreadable);
        }
    }

    private static String checksum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform", impossible);
        }
    }
}
