package vn.ubkt.office.workbook.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import vn.ubkt.shared.error.DomainException;

/**
 * The parts of an XLSX file, unpacked under limits in one pass. What the pass saw is all that is ever read: no second reader could be
 * shown other parts. Nothing is written to disk, so names of parts lead nowhere.
 */
final class ZipParts {

    private static final int MOST_PARTS = 2_000;
    private static final int LARGEST_PART = 8 << 20;
    private static final int LARGEST_WHOLE = 24 << 20;
    private static final int BUFFER = 16 << 10;
    private static final byte[] END_OF_DIRECTORY = {'P', 'K', 5, 6};
    private static final int LONGEST_COMMENT = 1 << 16;

    private final Map<String, byte[]> parts = new HashMap<>();
    private int seen;
    private long unpacked;

    private ZipParts() {
    }

    static ZipParts of(byte[] content) {
        requireWhole(content);
        ZipParts zip = new ZipParts();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.take(entry, in);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new DomainException(WorkbookFault.DAMAGED);
        }
        return zip;
    }

    /** A file that was cut off has lost its directory, which stands last. */
    private static void requireWhole(byte[] content) {
        int first = Math.max(0, content.length - LONGEST_COMMENT);
        for (int at = content.length - END_OF_DIRECTORY.length; at >= first; at--) {
            if (content[at] == 'P' && content[at + 1] == 'K' && content[at + 2] == END_OF_DIRECTORY[2] && content[at + 3] == END_OF_DIRECTORY[3]) {
                return;
            }
        }
        throw new DomainException(WorkbookFault.DAMAGED);
    }

    private void take(ZipEntry entry, ZipInputStream in) throws IOException {
        String name = name(entry.getName());
        if (++seen > MOST_PARTS) {
            throw new DomainException(WorkbookFault.BLOATED);
        }
        if (name.endsWith("vbaproject.bin")) {
            throw new DomainException(WorkbookFault.MACROS);
        }
        if (name.contains("externallinks/")) {
            throw new DomainException(WorkbookFault.EXTERNAL_LINKS);
        }
        boolean kept = name.endsWith(".xml") || name.endsWith(".rels");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            unpacked += read;
            if (size > LARGEST_PART || unpacked > LARGEST_WHOLE) {
                throw new DomainException(WorkbookFault.BLOATED);
            }
            if (kept) {
                out.write(buffer, 0, read);
            }
        }
        if (kept && parts.put(name, out.toByteArray()) != null) {
            throw new DomainException(WorkbookFault.DAMAGED);
        }
    }

    /** The bytes of a part; {@code null} where there is none. */
    byte[] part(String path) {
        return parts.get(name(path));
    }

    private static String name(String path) {
        String name = path.replace('\\', '/').toLowerCase(Locale.ROOT);
        return name.startsWith("/") ? name.substring(1) : name;
    }
}
