package vn.ubkt.exchange.template.bind;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.ubkt.exchange.workbook.sheet.SheetMatch;
import vn.ubkt.office.workbook.read.ReadSheet;
import vn.ubkt.reporting.form.Form;

/** The bound sheets of all templates a unit may have filled in, newest template first. */
public final class BoundSheets {

    public static final BoundSheets NONE = new BoundSheets(List.of());

    private final List<BoundSheet> sheets;

    public BoundSheets(List<BoundSheet> sheets) {
        this.sheets = sheets.stream().filter(BoundSheet::isBound).toList();
    }

    /**
     * Knows a sheet of a template again: by its name and headings, or, renamed, by headings that only one form has.
     *
     * @param chosen the form a person said it is; {@code null} = nothing said
     * @param forms  those of the unit
     */
    public Optional<SheetMatch> match(int number, ReadSheet sheet, String chosen, List<Form> forms) {
        if (sheets.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, String> words = HeadingMark.words(sheet);
        return sheets.stream().filter(each -> each.name().equals(sheet.name()) && isSame(each, words)).findFirst()
            .or(() -> renamed(words)).filter(each -> chosen == null || chosen.equals(each.form()))
            .flatMap(each -> forms.stream().filter(form -> form.code().equals(each.form())).findFirst().map(form -> each.match(number, sheet, form)));
    }

    private Optional<BoundSheet> renamed(Map<Integer, String> words) {
        List<BoundSheet> same = sheets.stream().filter(each -> isSame(each, words)).toList();
        boolean one = same.stream().map(BoundSheet::form).distinct().count() == 1;
        return one ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static boolean isSame(BoundSheet bound, Map<Integer, String> words) {
        return bound.mark().equals(HeadingMark.of(words, bound.columns().values(), bound.rows().values()));
    }
}
