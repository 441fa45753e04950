package vn.ubkt.rules.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import vn.ubkt.rules.check.Breach;
import vn.ubkt.rules.check.Rule;
import vn.ubkt.rules.check.Source;

/** What a page may hold: components and keys, but no text, script, style or logic of its own. */
public final class ViewRules {

    private static final int PAGE = 150;
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Set<String> SAYING = Set.of("label", "title", "alt", "placeholder", "header", "value", "aria-label", "legend",
            "summary", "detail", "emptyMessage", "headerText", "footerText", "footer", "itemLabel", "onLabel", "offLabel",
            "requiredMessage", "validatorMessage", "converterMessage", "message", "hint", "tooltip");
    /** Elements whose value is a setting or a code, not a text. */
    private static final Set<String> SETTING = Set.of("param", "attribute", "option", "input", "passThroughAttribute",
            "setPropertyActionListener", "set", "convertParam", "hidden", "inputHidden");
    private static final Pattern HANDLER = Pattern.compile("on[a-zA-Z]{3,}");
    private static final Set<String> NO_HANDLER = Set.of("onLabel", "onIcon");

    private ViewRules() {
    }

    public static List<Breach> breaches(List<Source> pages) {
        return pages.stream().flatMap(page -> breaches(page).stream()).toList();
    }

    public static List<Breach> breaches(Source page) {
        var walk = new Walk(page);
        if (page.lines() > PAGE) {
            walk.found.add(new Breach(Rule.PAGE_SIZE, page.path(), 0, "has " + page.lines() + " lines"));
        }
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.newSAXParser().parse(new InputSource(new StringReader(page.text())), walk);
        } catch (SAXParseException e) {
            walk.found.add(new Breach(Rule.VIEW_WELL_FORMED, page.path(), e.getLineNumber(), e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return walk.found;
    }

    private static final class Walk extends DefaultHandler {

        private final List<Breach> found = new ArrayList<>();
        private final Source page;
        private final StringBuilder text = new StringBuilder();
        private Locator locator;
        private int line = 1;

        Walk(Source page) {
            this.page = page;
        }

        @Override
        public void setDocumentLocator(Locator documentLocator) {
            locator = documentLocator;
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }

        @Override
        public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
            checkText("");
            line = locator.getLineNumber();
            if (name.equals("html") && !page.path().contains("/WEB-INF/templates/")) {
                report(Rule.VIEW_HTML, "<html>");
            }
            if (name.equals("columns") && uri.contains("primefaces")) {
                report(Rule.VIEW_COLUMNS, "<" + qualifiedName + ">");
            }
            for (int i = 0; i < attributes.getLength(); i++) {
                checkAttribute(name, attributes.getQName(i), attributes.getValue(i));
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            line = text.toString().isBlank() ? locator.getLineNumber() : line;
            text.append(characters, start, length);
        }

        @Override
        public void endElement(String uri, String name, String qualifiedName) {
            checkText(name);
        }

        private void checkText(String closing) {
            String content = text.toString().strip();
            text.setLength(0);
            if (content.isEmpty()) {
                return;
            }
            if (closing.equals("script") || closing.equals("outputScript")) {
                report(Rule.VIEW_SCRIPT, "<" + closing + "> with a body");
            } else if (closing.equals("style")) {
                report(Rule.VIEW_STYLE, "<style> with a body");
            } else {
                checkExpressions(content);
                checkWords(content, "text");
            }
        }

        private void checkAttribute(String element, String name, String value) {
            checkExpressions(value);
            if (HANDLER.matcher(name).matches() && !NO_HANDLER.contains(name)) {
                report(Rule.VIEW_SCRIPT, "attribute " + name);
            }
            if (name.equals("style") || name.endsWith("Style")) {
                report(Rule.VIEW_STYLE, "attribute " + name);
            }
            if (SAYING.contains(name) && !(name.equals("value") && SETTING.contains(element))) {
                checkWords(value, "attribute " + name);
            }
        }

        private void checkWords(String value, String where) {
            String rest = ElExpressions.in(value).rest();
            if (LETTER.matcher(rest).find()) {
                report(Rule.VIEW_TEXT, where + " \"" + rest.strip() + "\"");
            }
        }

        private void checkExpressions(String value) {
            int allowed = page.path().contains("/WEB-INF/tags/") || page.path().contains("/resources/parts/") ? 2 : 1;
            for (String expression : ElExpressions.in(value).expressions()) {
                int operators = ElExpressions.operators(expression);
                if (operators > allowed) {
                    report(Rule.VIEW_OPERATORS, "#{" + expression + "} has " + operators + " operators");
                }
            }
        }

        private void report(Rule rule, String what) {
            found.add(new Breach(rule, page.path(), line, what));
        }
    }
}
