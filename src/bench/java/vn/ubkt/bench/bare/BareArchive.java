package vn.ubkt.bench.bare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the bare pages for the server. */
public final class BareArchive {

    private static final List<String> PAGES = List.of("table.xhtml", "form.xhtml", "WEB-INF/web.xml", "WEB-INF/beans.xml");
    private static final List<Class<?>> BEANS = List.of(BareTable.class, BareForm.class, BareForm.Field.class);

    private BareArchive() {
    }

    /** @param pages the folder of the pages */
    public static Path pack(Path pages, Path archive) throws IOException {
        Files.createDirectories(archive.getParent());
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String page : PAGES) {
                zip.putNextEntry(new ZipEntry(page));
                Files.copy(pages.resolve(page), zip);
            }
            for (Class<?> bean : BEANS) {
                String file = bean.getName().replace('.', '/') + ".class";
                zip.putNextEntry(new ZipEntry("WEB-INF/classes/" + file));
                try (var code = bean.getClassLoader().getResourceAsStream(file)) {
                    code.transferTo(zip);
                }
            }
        }
        return archive;
    }
}
