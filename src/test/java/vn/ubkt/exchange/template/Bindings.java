package vn.ubkt.exchange.template;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.ubkt.exchange.template.bind.BindingCheck;
import vn.ubkt.exchange.template.bind.BindingConflict;
import vn.ubkt.exchange.template.bind.BindingProposal;
import vn.ubkt.exchange.template.bind.BoundSheet;
import vn.ubkt.exchange.template.bind.TemplateFill;
import vn.ubkt.exchange.workbook.sheet.Sheets;
import vn.ubkt.exchange.workbook.sheet.WorkbookIdentity;
import vn.ubkt.office.workbook.fill.SheetAnatomy;
import vn.ubkt.office.workbook.fill.WorkbookFiller;
import vn.ubkt.office.workbook.read.ReadSheet;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.submission.entry.EntrySheet;

/** A form bound in a customer's workbook, without a portal around. */
final class Bindings {

    static final Form FORM = Sheets.form("885", "F05");
    static final List<Form> FORMS = Sheets.CATALOGUE.set("885").forms();
    static final WorkbookFiller FILLER = new WorkbookFiller();

    private Bindings() {
    }

    static OpenedFile opened(byte[] file) {
        return new OpenedFile(Sheets.read(file).sheets(), FILLER.inspect(file));
    }

    static BoundSheet bound(byte[] file) {
        return opened(file).proposed(FORMS).get(1);
    }

    static List<BindingConflict> conflicts(byte[] file) {
        List<ReadSheet> sheets = Sheets.read(file).sheets();
        List<SheetAnatomy> anatomies = FILLER.inspect(file);
        List<BoundSheet> bound = new ArrayList<>();
        for (int at = 0; at < sheets.size(); at++) {
            bound.add(new BindingProposal(FORMS).propose(at, sheets.get(at), anatomies.get(at), null));
        }
        return BindingCheck.of(bound, anatomies, Map.of("F05", FORM));
    }

    static byte[] filled(byte[] file, EntrySheet sheet) {
        return FILLER.fill(file, List.of(TemplateFill.of(bound(file), sheet)), WorkbookIdentity.write(List.of(sheet), Instant.EPOCH, "m"));
    }
}
