package vn.ubkt.office.workbook.read;

import java.util.Arrays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.ubkt.shared.error.DomainException;

/** Reads XLSX and old XLS files that people send, told apart by what they hold and not by their names. */
@ApplicationScoped
public class WorkbookReader {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
    private static final int MEGABYTE = 1 << 20;

    private int limitMegabytes;

    protected WorkbookReader() {
    }

    /** @param limitMegabytes largest file that is looked into */
    @Inject
    public WorkbookReader(@ConfigProperty(name = "ubkt.workbook.limit.mb", defaultValue = "10") int limitMegabytes) {
        this.limitMegabytes = limitMegabytes;
    }

    /** @throws DomainException with a {@link WorkbookFault} where it is no workbook, or one that is better not opened */
    public ReadWorkbook read(byte[] content) {
        if (content.length > (long) limitMegabytes * MEGABYTE) {
            throw new DomainException(WorkbookFault.TOO_LARGE, limitMegabytes);
        }
        if (startsWith(content, ZIP)) {
            return new XlsxFile(ZipParts.of(content)).read();
        }
        if (startsWith(content, COMPOUND)) {
            return new XlsFile(content).read();
        }
        throw new DomainException(content.length == 0 ? WorkbookFault.DAMAGED : WorkbookFault.WRONG_TYPE);
    }

    public int limitMegabytes() {
        return limitMegabytes;
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}
