package vn.ubkt.exchange.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.ubkt.exchange.template.bind.BindingCheck;
import vn.ubkt.exchange.template.bind.BindingProposal;
import vn.ubkt.exchange.template.bind.BoundSheet;
import vn.ubkt.exchange.template.bind.SheetDesk;
import vn.ubkt.exchange.template.bind.SheetPreview;
import vn.ubkt.office.workbook.fill.SheetAnatomy;
import vn.ubkt.office.workbook.read.ReadSheet;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.shared.error.NotFoundException;

/** What stands in the sheets of a file, and how they are built, sheet by sheet. Pure. */
final class OpenedFile {

    private final List<ReadSheet> sheets;
    private final List<SheetAnatomy> anatomies;

    OpenedFile(List<ReadSheet> sheets, List<SheetAnatomy> anatomies) {
        Map<String, SheetAnatomy> byName = anatomies.stream().collect(Collectors.toMap(SheetAnatomy::name, Function.identity(), (one, other) -> one));
        this.sheets = sheets;
        this.anatomies = sheets.stream().map(sheet -> byName.getOrDefault(sheet.name(), new SheetAnatomy(sheet.name(), Map.of(), Set.of(), Set.of()))).toList();
    }

    ReadSheet sheet(int number) {
        if (number < 0 || number >= sheets.size()) {
            throw new NotFoundException();
        }
        return sheets.get(number);
    }

    SheetAnatomy anatomy(int number) {
        return anatomies.get(number);
    }

    List<BoundSheet> proposed(List<Form> forms) {
        BindingProposal proposal = new BindingProposal(forms);
        return IntStream.range(0, sheets.size()).mapToObj(number -> proposal.propose(number, sheets.get(number), anatomies.get(number), null)).toList();
    }

    /** @param form "" = none */
    BoundSheet proposed(int number, List<Form> forms, String form) {
        return new BindingProposal(forms).propose(number, sheet(number), anatomy(number), form == null ? "" : form);
    }

    TemplateDesk desk(WorkbookTemplate template, List<Form> forms, int number) {
        Map<String, Form> byCode = forms.stream().collect(Collectors.toMap(Form::code, Function.identity()));
        List<SheetDesk> desks = IntStream.range(0, sheets.size()).mapToObj(at -> SheetDesk.of(at, template.binding().get(at), sheets.get(at),
            anatomies.get(at), byCode.get(template.binding().get(at).form()))).toList();
        SheetDesk current = number >= 0 && number < desks.size() ? desks.get(number)
            : desks.stream().filter(desk -> desk.form() != null).findFirst().orElse(desks.get(0));
        List<SheetPreview.Row> preview = current.form() == null ? List.of()
            : SheetPreview.of(sheets.get(current.number()), anatomies.get(current.number()), current.bound(), current.form());
        return new TemplateDesk(template, forms, desks, current, preview, BindingCheck.of(template.binding(), anatomies, byCode));
    }
}
