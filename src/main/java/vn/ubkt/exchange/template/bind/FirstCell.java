package vn.ubkt.exchange.template.bind;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.ubkt.office.workbook.fill.SheetAnatomy;
import vn.ubkt.office.workbook.read.ReadSheet;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.text.VietnameseText;

/** Lays a form out from its first cell on, in our order; headings of sections and cells hidden by merged blocks are passed over. */
public final class FirstCell {

    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,2})([1-9][0-9]{0,3})");
    private static final int LETTERS = 26;

    private FirstCell() {
    }

    /** @throws DomainException where the address is none */
    public static BoundSheet lay(ReadSheet sheet, SheetAnatomy anatomy, Form form, String address) {
        Matcher cell = ADDRESS.matcher(address == null ? "" : address.strip().toUpperCase(Locale.ROOT));
        if (!cell.matches()) {
            throw new DomainException(TemplateError.NO_ADDRESS, address == null ? "" : address);
        }
        int row = Integer.parseInt(cell.group(2)) - 1;
        int column = cell.group(1).chars().reduce(0, (number, letter) -> number * LETTERS + letter - 'A' + 1) - 1;
        return BoundSheet.of(sheet, form.code(), columns(anatomy, form, row, column), rows(new SheetWords(sheet, anatomy), anatomy, form, row, column));
    }

    private static Map<String, Integer> columns(SheetAnatomy anatomy, Form form, int row, int first) {
        Map<String, Integer> columns = new HashMap<>();
        int at = first;
        for (FormColumn column : form.shownColumns()) {
            while (anatomy.merged().containsKey(ReadSheet.place(row, at))) {
                at++;
            }
            columns.put(column.letter(), at++);
        }
        return columns;
    }

    private static Map<String, Integer> rows(SheetWords words, SheetAnatomy anatomy, Form form, int first, int column) {
        Set<String> sections = new HashSet<>();
        form.rows().stream().filter(row -> row.section() != null).forEach(row -> sections.add(VietnameseText.fold(row.section())));
        form.rows().forEach(row -> sections.remove(VietnameseText.fold(row.labelVi())));
        Map<String, Integer> rows = new HashMap<>();
        int at = first;
        for (FormRow row : form.rows()) {
            while (anatomy.merged().containsKey(ReadSheet.place(at, column))
                || words.labels(at, column).stream().map(VietnameseText::fold).anyMatch(sections::contains)) {
                at++;
            }
            rows.put(row.code(), at++);
        }
        return rows;
    }
}
