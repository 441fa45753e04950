package vn.ubkt.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts checked content into a whole page: properties, style, footer, and bookmarks from the headings. */
final class PdfPage {

    private static final Map<String, Integer> HEADINGS = Map.of("h1", 1, "h2", 2, "h3", 3, "h4", 4);

    private final PdfDocument document;
    private final OfficeWords words;
    private final Document dom;

    PdfPage(PdfDocument document) {
        this.document = document;
        words = new OfficeWords(document.language());
        dom = SafeXhtml.parse(document.body());
    }

    Document assemble() {
        var body = dom.getDocumentElement();
        dom.removeChild(body);
        var html = dom.createElement("html");
        html.setAttribute("lang", document.language());
        dom.appendChild(html);
        html.appendChild(head(body));
        html.appendChild(body);
        body.insertBefore(footer(), body.getFirstChild());
        return dom;
    }

    private Element head(Element body) {
        var head = dom.createElement("head");
        head.appendChild(element("title", document.title()));
        var description = dom.createElement("meta");
        description.setAttribute("name", "subject");
        description.setAttribute("content", document.description());
        head.appendChild(description);
        head.appendChild(bookmarks(body));
        head.appendChild(element("style", document.style().css() + document.orientation().css()));
        return head;
    }

    /** Running content must come before what it runs under, else the first page has none. */
    private Element footer() {
        var line = element("div", "line", "");
        line.appendChild(element("div", "request", document.footer()));
        line.appendChild(element("div", "folio", words.text("office.page.folio") + " "));
        var footer = element("div", "footer", "");
        footer.appendChild(line);
        return footer;
    }

    private Element bookmarks(Element body) {
        var root = dom.createElement("bookmarks");
        Deque<Element> path = new ArrayDeque<>();
        Deque<Integer> levels = new ArrayDeque<>();
        var all = body.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            var heading = (Element) all.item(i);
            var level = HEADINGS.get(heading.getTagName());
            if (level != null) {
                while (!levels.isEmpty() && levels.peek() >= level) {
                    levels.pop();
                    path.pop();
                }
                var bookmark = bookmark(heading, "heading-" + i);
                (path.isEmpty() ? root : path.peek()).appendChild(bookmark);
                path.push(bookmark);
                levels.push(level);
            }
        }
        return root;
    }

    private Element bookmark(Element heading, String id) {
        heading.setAttribute("id", id);
        var bookmark = dom.createElement("bookmark");
        bookmark.setAttribute("name", heading.getTextContent());
        bookmark.setAttribute("href", "#" + id);
        return bookmark;
    }

    private Element element(String tag, String cssClass, String text) {
        var element = element(tag, text);
        element.setAttribute("class", cssClass);
        return element;
    }

    private Element element(String tag, String text) {
        var element = dom.createElement(tag);
        element.setTextContent(text);
        return element;
    }
}
