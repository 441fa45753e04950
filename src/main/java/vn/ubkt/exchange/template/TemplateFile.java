package vn.ubkt.exchange.template;

/** A template filled in, as it is downloaded. */
public record TemplateFile(String fileName, byte[] content) {
}
