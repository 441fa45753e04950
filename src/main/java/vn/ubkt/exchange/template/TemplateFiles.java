package vn.ubkt.exchange.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.exchange.template.bind.TemplateError;
import vn.ubkt.office.workbook.fill.WorkbookFiller;
import vn.ubkt.office.workbook.read.ReadWorkbook;
import vn.ubkt.office.workbook.read.WorkbookFault;
import vn.ubkt.office.workbook.read.WorkbookReader;
import vn.ubkt.shared.error.DomainException;

/** Opens the files of templates: what stands in them, under the limits of every file that comes in, and how they are built. */
@ApplicationScoped
class TemplateFiles {

    private static final int MOST_MEGABYTES = 3;
    private static final int MEGABYTE = 1 << 20;

    @Inject
    private WorkbookReader reader;

    @Inject
    private WorkbookFiller filler;

    /** @throws DomainException where it is not to be kept */
    OpenedFile taken(byte[] content) {
        if (content.length > MOST_MEGABYTES * MEGABYTE) {
            throw new DomainException(WorkbookFault.TOO_LARGE, MOST_MEGABYTES);
        }
        return opened(content);
    }

    OpenedFile opened(byte[] content) {
        ReadWorkbook read = reader.read(content);
        if (read.old()) {
            throw new DomainException(TemplateError.NOT_XLSX);
        }
        return new OpenedFile(read.sheets(), filler.inspect(content));
    }
}
