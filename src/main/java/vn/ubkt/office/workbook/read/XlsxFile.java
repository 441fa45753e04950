package vn.ubkt.office.workbook.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

import vn.ubkt.shared.error.DomainException;

/** An XLSX file read part by part as a stream of elements; what no figure needs is passed over. */
final class XlsxFile {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String MACRO_TYPE = "macroEnabled";

    private final ZipParts parts;

    XlsxFile(ZipParts parts) {
        this.parts = parts;
    }

    ReadWorkbook read() {
        byte[] types = parts.part("[Content_Types].xml");
        if (types == null || parts.part(WORKBOOK) == null) {
            throw new DomainException(WorkbookFault.WRONG_TYPE);
        }
        if (new String(types, StandardCharsets.UTF_8).contains(MACRO_TYPE)) {
            throw new DomainException(WorkbookFault.MACROS);
        }
        XlsxParts.Links links = parse("xl/_rels/workbook.xml.rels", new XlsxParts.Links());
        XlsxParts.Sheets names = parse(WORKBOOK, new XlsxParts.Sheets());
        XlsxParts.Texts texts = parse(links.target("sharedStrings", "xl/sharedStrings.xml"), new XlsxParts.Texts());
        XlsxParts.Dates dates = parse(links.target("styles", "xl/styles.xml"), new XlsxParts.Dates());
        CellBudget budget = new CellBudget();
        List<ReadSheet> sheets = new ArrayList<>();
        for (Map.Entry<String, String> sheet : names.byId().entrySet()) {
            String path = links.byId().get(sheet.getKey());
            if (path != null && parts.part(path) != null) {
                sheets.add(new ReadSheet(sheet.getValue(), parse(path, new XlsxCells(texts, dates, budget)).cells()));
            }
        }
        if (sheets.isEmpty()) {
            throw new DomainException(WorkbookFault.DAMAGED);
        }
        return ReadWorkbook.of(sheets, false);
    }

    private <T extends DefaultHandler> T parse(String path, T handler) {
        byte[] xml = parts.part(path);
        if (xml == null) {
            return handler;
        }
        try {
            XMLReader reader = reader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(new ByteArrayInputStream(xml)));
        } catch (SAXException malformed) {
            throw new DomainException(declares(xml) ? WorkbookFault.DECLARATIONS : WorkbookFault.DAMAGED);
        } catch (IOException | NumberFormatException unreadable) {
            throw new DomainException(WorkbookFault.DAMAGED);
        }
        return handler;
    }

    /** No document types: no entity, inner or outer, can be declared. */
    private static XMLReader reader() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static boolean declares(byte[] xml) {
        String text = new String(xml, 0, Math.min(xml.length, 4096), StandardCharsets.ISO_8859_1).replace("\0", "");
        return text.contains("<!DOCTYPE") || text.contains("<!ENTITY");
    }
}
