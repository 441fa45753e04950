package vn.ubkt.office;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Parses content and lets through only the elements and attributes {@link DocumentMarkup} writes: nothing that loads,
 * links, runs or styles. No DTD, no entity but the five of XML. Exceptions carry no content.
 */
final class SafeXhtml {

    private static final Set<String> ELEMENTS = Set.of("body", "div", "p", "h1", "h2", "h3", "h4", "span", "strong",
            "table", "colgroup", "col", "thead", "tbody", "tr", "th", "td");
    private static final Set<String> ATTRIBUTES = Set.of("class", "colspan", "scope", "width");

    private SafeXhtml() {
    }

    /** The content as the only child, {@code body}, of a document. */
    static Document parse(String content) {
        try {
            var builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            var document = builder.parse(new InputSource(new StringReader("<body>" + content + "</body>")));
            check(document.getDocumentElement());
            return document;
        } catch (SAXException e) {
            throw new IllegalArgumentException("Content is not well-formed, or carries a DTD or an entity");
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser of the platform cannot be used", e);
        }
    }

    /** The parser of the JDK, whatever else is on the class path. */
    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    private static void check(Element element) {
        require(ELEMENTS.contains(element.getTagName()), element.getTagName());
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            require(ATTRIBUTES.contains(attributes.item(i).getNodeName()), attributes.item(i).getNodeName());
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                check(inner);
            } else {
                require(child.getNodeType() == Node.TEXT_NODE, child.getNodeName());
            }
        }
    }

    private static void require(boolean allowed, String name) {
        if (!allowed) {
            throw new IllegalArgumentException("Not allowed in a printed page: " + name);
        }
    }
}
