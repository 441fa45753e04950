package vn.ubkt.exchange.workbook.sheet;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.submission.entry.EntrySheet;

/**
 * What a workbook of the portal says of itself on its hidden sheet: whose it is, and how its forms and their figures stood when it was
 * downloaded. With the latter an entering knows which cells people changed in the file, and which changed in the portal meanwhile.
 *
 * @param versions definition of each form, by code
 * @param figures  own part of each form as downloaded, by code
 */
public record WorkbookIdentity(String unit, String period, String set, Map<String, String> versions, Map<String, String> figures) {

    private static final String KIND = "ktgs-workbook-1";
    private static final String VERSION = "version.";
    private static final String FIGURES = "figures.";

    public WorkbookIdentity {
        versions = Map.copyOf(versions);
        figures = Map.copyOf(figures);
    }

    /** @param by a mark of the person that names no account */
    public static Map<String, String> write(List<EntrySheet> sheets, Instant at, String by) {
        EntrySheet one = sheets.get(0);
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("kind", KIND);
        lines.put("unit", one.unit().publicId().toString());
        lines.put("period", one.period().publicId().toString());
        lines.put("set", one.period().formSet());
        lines.put("at", at.toString());
        lines.put("by", by);
        for (EntrySheet sheet : sheets) {
            lines.put(VERSION + sheet.form().code(), sheet.form().checksum());
            lines.put(FIGURES + sheet.form().code(), sheet.own().toLiteral());
        }
        return lines;
    }

    /** @return {@code null} where the workbook is not one of the portal's */
    public static WorkbookIdentity read(Map<String, String> lines) {
        if (!KIND.equals(lines.get("kind"))) {
            return null;
        }
        Map<String, String> versions = new HashMap<>();
        Map<String, String> figures = new HashMap<>();
        lines.forEach((key, value) -> {
            if (key.startsWith(VERSION)) {
                versions.put(key.substring(VERSION.length()), value);
            } else if (key.startsWith(FIGURES)) {
                figures.put(key.substring(FIGURES.length()), value);
            }
        });
        return new WorkbookIdentity(lines.getOrDefault("unit", ""), lines.getOrDefault("period", ""), lines.getOrDefault("set", ""),
            versions, figures);
    }

    /** The figures as downloaded; {@code null} where the sheet does not tell, or was tampered with. */
    CellVector figures(String form, int slots) {
        String literal = figures.getOrDefault(form, "");
        if (!literal.matches("\\{[0-9NUL,-]*}")) {
            return null;
        }
        try {
            CellVector read = CellVector.parse(literal);
            return read.size() == slots ? read : null;
        } catch (NumberFormatException tampered) {
            return null;
        }
    }
}
