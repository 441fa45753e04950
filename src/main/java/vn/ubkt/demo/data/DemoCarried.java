package vn.ubkt.demo.data;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.period.PeriodType;

/**
 * Figures of a period before the portal, as one unit found them in a signed document. Invented, like the people.
 *
 * @param figures cells of total rows, such as F01/H=14
 */
public record DemoCarried(String name, PeriodType type, LocalDate startsOn, LocalDate endsOn, String formSet, String unit, LocalDate recordedOn,
                          String reference, LocalDate datedOn, String signer, String signerTitle, List<String> figures) {

    static DemoCarried of(Table.Row row) {
        return new DemoCarried(row.text("name"), PeriodType.valueOf(row.text("type")), row.day("starts_on"), row.day("ends_on"), row.text("form_set"),
            row.text("unit"), row.day("recorded_on"), row.text("reference"), row.day("dated_on"), row.text("signer"), row.text("signer_title"),
            row.words("figures"));
    }

    public static List<DemoCarried> load() {
        return Table.read("carried.csv").rows().stream().map(DemoCarried::of).toList();
    }

    /** By form; cells the document does not name stay blank. */
    public Map<String, CellVector> forms(FormSet set) {
        Map<String, CellVector> forms = new HashMap<>();
        for (String figure : figures) {
            String[] cell = figure.split("[/=]");
            Form form = set.form(cell[0]);
            forms.put(form.code(), forms.getOrDefault(form.code(), CellVector.blank(form.slots()))
                .with(form.slot(form.totalRow().code(), cell[1]), Long.valueOf(cell[2])));
        }
        return forms;
    }
}
