package vn.ubkt.support;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * What the server answered to {@link Http}.
 *
 * @param uri  that was asked
 * @param html the page; for a partial answer see {@link #update}
 */
public record Reply(int status, URI uri, HttpHeaders headers, byte[] bytes, Document html) {

    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    static Reply of(HttpResponse<byte[]> response) {
        var text = new String(response.body(), StandardCharsets.UTF_8);
        var page = Jsoup.parse(text, response.uri().toString());
        return new Reply(response.statusCode(), response.uri(), response.headers(), response.body(), page);
    }

    public String body() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** Where a redirect leads, be it an HTTP one or the one inside a partial answer. */
    public Optional<String> location() {
        return status / 100 == 3 ? header("Location") : partialRedirect();
    }

    /** The page with the parts of a partial answer put in, ready for the next {@link Http#submit} or {@link Http#ajax}. */
    public Reply with(Reply partial) {
        var page = html.clone();
        partial.updates().forEach((id, content) -> {
            var old = page.getElementById(id);
            var fresh = Jsoup.parse(content).getElementById(id);
            if (old != null && fresh != null) {
                old.replaceWith(fresh);
            }
        });
        partial.updates().entrySet().stream().filter(update -> update.getKey().contains(VIEW_STATE))
                .forEach(update -> putViewState(page, update.getValue()));
        return new Reply(partial.status, uri, partial.headers, partial.bytes, page);
    }

    /** As the script of Faces does: a form rendered anew comes without its state. */
    private static void putViewState(Document page, String state) {
        for (var form : page.select("form")) {
            form.select("input[name=" + VIEW_STATE + "]").remove();
            form.appendElement("input").attr("type", "hidden").attr("name", VIEW_STATE).val(state);
        }
    }

    /** One rendered part of a partial answer, by client id. */
    public Document update(String id) {
        var content = updates().get(id);
        if (content == null) {
            throw new AssertionError("nothing rendered for " + id + " in: " + body());
        }
        return Jsoup.parse(content);
    }

    private Map<String, String> updates() {
        var updates = new LinkedHashMap<String, String>();
        partial().select("update").forEach(update -> updates.put(update.id(), update.wholeText()));
        return updates;
    }

    private Optional<String> partialRedirect() {
        return header("Content-Type").filter(type -> type.contains("xml"))
                .flatMap(xml -> Optional.ofNullable(partial().selectFirst("partial-response > redirect")))
                .map(redirect -> redirect.attr("url"));
    }

    private Document partial() {
        return Jsoup.parse(body(), uri.toString(), Parser.xmlParser());
    }
}
