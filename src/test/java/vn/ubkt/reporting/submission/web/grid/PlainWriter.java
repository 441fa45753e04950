package vn.ubkt.reporting.submission.web.grid;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;

/** Writes markup as a page's writer does, escaping texts and values. */
class PlainWriter extends ResponseWriter {

    private final StringWriter out = new StringWriter();
    private boolean open;

    @Override
    public void startElement(String name, UIComponent component) {
        closeTag();
        out.append('<').append(name);
        open = true;
    }

    @Override
    public void writeAttribute(String name, Object value, String property) {
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    @Override
    public void writeURIAttribute(String name, Object value, String property) {
        writeAttribute(name, value, property);
    }

    @Override
    public void writeText(Object text, String property) {
        closeTag();
        out.append(escaped(text));
    }

    @Override
    public void writeText(char[] text, int from, int length) {
        writeText(new String(text, from, length), null);
    }

    @Override
    public void endElement(String name) {
        closeTag();
        out.append("</").append(name).append('>');
    }

    private void closeTag() {
        out.append(open ? ">" : "");
        open = false;
    }

    private static String escaped(Object value) {
        return value.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    @Override
    public void write(char[] text, int from, int length) {
        out.write(text, from, length);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    @Override
    public String getContentType() {
        return "text/html";
    }

    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }

    @Override
    public void flush() throws IOException {
        closeTag();
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    @Override
    public void startDocument() {
        closeTag();
    }

    @Override
    public void endDocument() {
        closeTag();
    }

    @Override
    public void writeComment(Object comment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        throw new UnsupportedOperationException();
    }
}
