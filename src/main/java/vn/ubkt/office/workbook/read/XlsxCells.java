package vn.ubkt.office.workbook.read;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The cells of one sheet that hold something. The value a formula left in the file is read; the formula is not looked at. */
final class XlsxCells extends DefaultHandler {

    private static final int LETTERS = 26;

    private final XlsxParts.Texts texts;
    private final XlsxParts.Dates dates;
    private final CellBudget budget;
    private final List<ReadCell> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private int row = -1;
    private int column = -1;
    private String type;
    private int style;
    private boolean formula;
    private boolean reading;
    private boolean spoken;

    XlsxCells(XlsxParts.Texts texts, XlsxParts.Dates dates, CellBudget budget) {
        this.texts = texts;
        this.dates = dates;
        this.budget = budget;
    }

    List<ReadCell> cells() {
        return cells;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "rPh" -> spoken = true;
            case "v", "t" -> reading = !spoken;
            default -> reading = false;
        }
    }

    private void startRow(String number) {
        row = number == null ? row + 1 : Integer.parseInt(number) - 1;
        column = -1;
    }

    private void startCell(Attributes attributes) {
        budget.see();
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : columnOf(reference);
        type = String.valueOf(attributes.getValue("t"));
        String named = attributes.getValue("s");
        style = named == null ? 0 : Integer.parseInt(named);
        formula = false;
        text.setLength(0);
    }

    private static int columnOf(String reference) {
        int column = 0;
        for (int at = 0; at < Math.min(reference.length(), 4) && Character.isLetter(reference.charAt(at)); at++) {
            column = column * LETTERS + Character.toUpperCase(reference.charAt(at)) - 'A' + 1;
        }
        return column - 1;
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (reading && text.length() < CellBudget.LONGEST_TEXT) {
            text.append(letters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        reading = false;
        if (name.equals("rPh")) {
            spoken = false;
        } else if (name.equals("c") && (text.length() > 0 || formula)) {
            budget.take(row, column);
            cells.add(cell(CellBudget.cut(text.toString())));
        }
    }

    private ReadCell cell(String value) {
        return switch (type) {
            case "s" -> new ReadCell(row, column, ReadCell.Kind.TEXT, texts.text(Integer.parseInt(value.strip())), formula);
            case "str", "inlineStr" -> new ReadCell(row, column, ReadCell.Kind.TEXT, value, formula);
            case "b" -> new ReadCell(row, column, ReadCell.Kind.TEXT, value.strip().equals("1") ? "TRUE" : "FALSE", formula);
            case "e" -> new ReadCell(row, column, ReadCell.Kind.FAULT, value, formula);
            case "d" -> new ReadCell(row, column, ReadCell.Kind.DATE, value, formula);
            default -> value.isBlank() ? new ReadCell(row, column, ReadCell.Kind.TEXT, "", formula)
                : NumberText.cell(row, column, Double.parseDouble(value.strip()), dates.isDate(style), formula);
        };
    }
}
