package vn.ubkt.office.workbook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import vn.ubkt.shared.error.DomainException;

/** What the parts of an XLSX file beside its sheets say. */
final class XlsxParts {

    private static final int MOST_TEXTS = 100_000;

    private XlsxParts() {
    }

    /** Where parts are, by the id the workbook names them by. */
    static final class Links extends DefaultHandler {

        private final Map<String, String> byId = new HashMap<>();
        private final Map<String, String> byType = new HashMap<>();

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("Relationship")) {
                if ("External".equals(attributes.getValue("TargetMode"))) {
                    throw new DomainException(WorkbookFault.EXTERNAL_LINKS);
                }
                String target = String.valueOf(attributes.getValue("Target"));
                String path = target.startsWith("/") ? target : "xl/" + target;
                String type = String.valueOf(attributes.getValue("Type"));
                byId.put(attributes.getValue("Id"), path);
                byType.put(type.substring(type.lastIndexOf('/') + 1), path);
            }
        }

        Map<String, String> byId() {
            return byId;
        }

        String target(String type, String usual) {
            return byType.getOrDefault(type, usual);
        }
    }

    /** Names of the sheets, in order. */
    static final class Sheets extends DefaultHandler {

        private final Map<String, String> byId = new LinkedHashMap<>();

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("sheet")) {
                for (int at = 0; at < attributes.getLength(); at++) {
                    if (attributes.getLocalName(at).equals("id") && !attributes.getURI(at).isEmpty()) {
                        byId.put(attributes.getValue(at), String.valueOf(attributes.getValue("name")));
                    }
                }
            }
        }

        Map<String, String> byId() {
            return byId;
        }
    }

    /** Texts that cells share, by number; what is spoken over them is no part of them. */
    static final class Texts extends DefaultHandler {

        private final List<String> texts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private boolean reading;
        private boolean spoken;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            switch (name) {
                case "si" -> text.setLength(0);
                case "rPh" -> spoken = true;
                case "t" -> reading = !spoken;
                default -> reading = false;
            }
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
            } else if (name.equals("si")) {
                texts.add(CellBudget.cut(text.toString()));
                if (texts.size() > MOST_TEXTS) {
                    throw new DomainException(WorkbookFault.TOO_MANY_CELLS);
                }
            }
        }

        String text(int at) {
            return at >= 0 && at < texts.size() ? texts.get(at) : "";
        }
    }

    /** Which styles show a number as a date. */
    static final class Dates extends DefaultHandler {

        private final Map<Integer, String> formats = new HashMap<>();
        private final Set<Integer> dated = new HashSet<>();
        private boolean inCells;
        private int at;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("numFmt")) {
                formats.put(number(attributes, "numFmtId"), String.valueOf(attributes.getValue("formatCode")));
            } else if (name.equals("cellXfs")) {
                inCells = true;
            } else if (inCells && name.equals("xf")) {
                int format = number(attributes, "numFmtId");
                if (DateUtil.isADateFormat(format, formats.getOrDefault(format, "General"))) {
                    dated.add(at);
                }
                at++;
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            if (name.equals("cellXfs")) {
                inCells = false;
            }
        }

        boolean isDate(int style) {
            return dated.contains(style);
        }

        private static int number(Attributes attributes, String name) {
            String value = attributes.getValue(name);
            return value == null ? 0 : Integer.parseInt(value);
        }
    }
}
