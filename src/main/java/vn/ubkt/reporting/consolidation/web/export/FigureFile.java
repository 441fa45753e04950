package vn.ubkt.reporting.consolidation.web.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.omnifaces.util.Faces;

import vn.ubkt.office.table.DataTable;
import vn.ubkt.office.table.TableFormat;
import vn.ubkt.reporting.consolidation.PeriodMake;
import vn.ubkt.reporting.consolidation.export.ExportContent;
import vn.ubkt.reporting.consolidation.export.ExportService;
import vn.ubkt.reporting.consolidation.export.ExportStamp;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.shared.error.NotFoundException;

/** Sends a table as a file that says who took it out, when, and under which number. */
@ApplicationScoped
public class FigureFile {

    @Inject
    private ExportService exports;

    @Inject
    private CountingWords words;

    /**
     * @param format  CSV or XLSX
     * @param subject form or cell by its codes
     * @param said    what a reader of the figures must know
     * @throws NotFoundException where there is no such format
     */
    public void send(ExportContent content, String format, String subject, DataTable table, List<String> said) throws IOException {
        send(content, format, subject, table.withNotes(said));
    }

    /** The same of a whole form, or one of its cells, over one period: with what it counts and what the period is made of. */
    public void send(ExportContent content, String format, String subject, DataTable table, Form form, FormColumn columnOrNull, PeriodMake make)
        throws IOException {
        List<String> said = new ArrayList<>(columnOrNull == null ? words.counting(form) : List.of(words.counting(form, columnOrNull)));
        said.addAll(words.make(make));
        send(content, format, subject, table.withNotes(said));
    }

    private void send(ExportContent content, String format, String subject, DataTable table) throws IOException {
        TableFormat wanted = Arrays.stream(TableFormat.values()).filter(each -> each.name().equals(format)).findFirst().orElseThrow(NotFoundException::new);
        ExportStamp stamp = exports.register(content, wanted, subject);
        DataTable stamped = table.withNotes(List.of(Columns.words("export.stamp", stamp.number(), String.valueOf(stamp.year()), stamp.requester(), stamp.at())));
        String name = "ktgs-%s-%s-%d-%d.%s".formatted(content.name().toLowerCase(Locale.ROOT), subject.replace('/', '-').toLowerCase(Locale.ROOT),
            stamp.year(), stamp.number(), wanted.extension());
        Faces.sendFile(wanted.write(stamped), name, true);
    }
}
