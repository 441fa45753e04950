package vn.ubkt.office.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files nobody should open, made when they are needed. */
final class HostileFiles {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final int MILLION = 1_000_000;

    private HostileFiles() {
    }

    static byte[] xlsx(Map<String, byte[]> more) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes(HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        parts.put("xl/workbook.xml", bytes(HEAD + "<workbook" + MAIN + "><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"));
        parts.put("xl/_rels/workbook.xml.rels", bytes(HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"));
        parts.put("xl/worksheets/sheet1.xml", sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));
        parts.putAll(more);
        return zip(parts);
    }

    static byte[] sheet(String rows) {
        return bytes(HEAD + "<worksheet" + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
    }

    static byte[] bomb() {
        byte[] blown = new byte[64 << 20];
        Arrays.fill(blown, (byte) ' ');
        return xlsx(Map.of("xl/sharedStrings.xml", blown));
    }

    static byte[] manySmallBombs() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        byte[] blown = new byte[4 << 20];
        for (int at = 0; at < 40; at++) {
            parts.put("xl/media/image" + at + ".bin", blown);
        }
        return xlsx(parts);
    }

    static byte[] manyParts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int at = 0; at < 5_000; at++) {
            parts.put("xl/media/" + at, new byte[0]);
        }
        return xlsx(parts);
    }

    static byte[] externalEntity() {
        return xlsx(Map.of("xl/worksheets/sheet1.xml", bytes("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
            + "<worksheet" + MAIN + "><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>")));
    }

    static byte[] billionLaughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int at = 1; at < 20; at++) {
            entities.append("<!ENTITY a").append(at).append(" \"").append(("&a" + (at - 1) + ";").repeat(10)).append("\">");
        }
        return xlsx(Map.of("xl/workbook.xml", bytes("<?xml version=\"1.0\"?><!DOCTYPE x [" + entities + "]><workbook>&a19;</workbook>")));
    }

    static byte[] macros() {
        return xlsx(Map.of("xl/vbaProject.bin", new byte[] {1}));
    }

    static byte[] macroType() {
        return xlsx(Map.of("[Content_Types].xml", bytes(HEAD + "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>")));
    }

    static byte[] externalLink() {
        return xlsx(Map.of("xl/externalLinks/externalLink1.xml", bytes("<externalLink/>")));
    }

    static byte[] millionTexts() {
        return xlsx(Map.of("xl/sharedStrings.xml", bytes(HEAD + "<sst" + MAIN + ">" + "<si/>".repeat(MILLION) + "</sst>")));
    }

    static byte[] wholeGrid() {
        StringBuilder row = new StringBuilder("<row r=\"1\">");
        for (int column = 0; column < 16_384; column++) {
            row.append("<c><v>1</v></c>");
        }
        return xlsx(Map.of("xl/worksheets/sheet1.xml", sheet(row.append("</row>").toString())));
    }

    static byte[] farCell() {
        return xlsx(Map.of("xl/worksheets/sheet1.xml", sheet("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")));
    }

    static byte[] emptyCells() {
        return xlsx(Map.of("xl/worksheets/sheet1.xml", sheet("<row>" + "<c s=\"1\"/>".repeat(600_000) + "</row>")));
    }

    static byte[] encrypted() {
        try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mat-khau");
            try (var in = encryptor.getDataStream(files)) {
                in.write(xlsx(Map.of()));
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException | java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] oldWithMacros() {
        try (HSSFWorkbook workbook = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream();
             ByteArrayOutputStream plain = new ByteArrayOutputStream()) {
            workbook.createSheet("A");
            workbook.write(plain);
            try (POIFSFileSystem files = new POIFSFileSystem(new java.io.ByteArrayInputStream(plain.toByteArray()))) {
                files.getRoot().createDirectory("_VBA_PROJECT_CUR");
                files.writeFilesystem(out);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] picture() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
    }

    static byte[] page() {
        return bytes("<html><table><tr><td>1</td></tr></table></html>");
    }

    static byte[] zip(Map<String, byte[]> parts) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
