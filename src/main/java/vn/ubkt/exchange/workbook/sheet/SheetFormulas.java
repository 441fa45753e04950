package vn.ubkt.exchange.workbook.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.ubkt.office.workbook.read.ReadCell;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.form.expression.Sum;

/** The reckoning of a form as formulas of a sheet; empty where nothing they name is given, as on the screen. */
final class SheetFormulas {

    private final Form form;
    private final Map<FormRow, Integer> rows;
    private final int firstColumn;

    SheetFormulas(Form form, Map<FormRow, Integer> rows, int firstColumn) {
        this.form = form;
        this.rows = rows;
        this.firstColumn = firstColumn;
    }

    String ofRow(FormRow row, FormColumn column) {
        List<String> plus = new ArrayList<>();
        List<String> minus = new ArrayList<>();
        long constant = 0;
        for (Sum.Term term : column.formula().terms()) {
            if (term.isConstant()) {
                constant += term.sign() * term.constant();
            } else if (form.shownColumns().contains(form.columns().get(term.reference().column()))) {
                (term.sign() > 0 ? plus : minus).add(address(row, term.reference().column()));
            }
        }
        List<String> all = new ArrayList<>(plus);
        all.addAll(minus);
        String sum = "SUM(" + String.join(",", plus) + ")" + (minus.isEmpty() ? "" : "-SUM(" + String.join(",", minus) + ")")
            + (constant == 0 ? "" : (constant > 0 ? "+" : "") + constant);
        return givenOnly(String.join(",", all), sum);
    }

    /** The first section that adds up to the total; its rows stand together. */
    String ofSection(int column) {
        List<Integer> places = form.firstPartition().stream().map(rows::get).sorted().collect(Collectors.toList());
        String range = ReadCell.address(places.get(0), column) + ":" + ReadCell.address(places.get(places.size() - 1), column);
        return givenOnly(range, "SUM(" + range + ")");
    }

    private static String givenOnly(String references, String sum) {
        return "IF(COUNT(" + references + ")=0,\"\"," + sum + ")";
    }

    private String address(FormRow row, int formColumn) {
        return ReadCell.address(rows.get(row), firstColumn + form.shownColumns().indexOf(form.columns().get(formColumn)));
    }
}
