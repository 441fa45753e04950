package vn.ubkt.exchange.template;

import java.util.List;

import vn.ubkt.exchange.template.bind.BindingConflict;
import vn.ubkt.exchange.template.bind.SheetDesk;
import vn.ubkt.exchange.template.bind.SheetPreview;
import vn.ubkt.reporting.form.Form;

/**
 * A template as its committee prepares it.
 *
 * @param forms   of its set
 * @param current the sheet being looked at
 * @param preview of that sheet, filled with samples
 */
public record TemplateDesk(WorkbookTemplate template, List<Form> forms, List<SheetDesk> sheets, SheetDesk current,
                           List<SheetPreview.Row> preview, List<BindingConflict> conflicts) {

    public TemplateDesk {
        forms = List.copyOf(forms);
        sheets = List.copyOf(sheets);
        preview = List.copyOf(preview);
        conflicts = List.copyOf(conflicts);
    }

    /** Whether it can be put into force. */
    public boolean isReady() {
        return template.forms() > 0 && conflicts.stream().noneMatch(BindingConflict::isBlocking);
    }

    public boolean shows(SheetDesk sheet) {
        return sheet.number() == current.number();
    }

    /** Codes of the forms no sheet stands for. */
    public String unbound() {
        List<String> bound = sheets.stream().map(SheetDesk::formCode).toList();
        return String.join(", ", forms.stream().map(Form::code).filter(code -> !bound.contains(code)).toList());
    }
}
