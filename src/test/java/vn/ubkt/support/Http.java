package vn.ubkt.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A visitor with a cookie jar who sees exactly what the server answers: redirects are followed only when asked to. Forms are sent as
 * a browser would: all fields of the form as they stand in the page (view state included), the given ones changed.
 */
public final class Http {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI base;
    private final CookieManager cookies;
    private final HttpClient client;

    public Http(URI base) {
        this(base, new CookieManager(null, CookiePolicy.ACCEPT_ALL));
    }

    private Http(URI base, CookieManager cookies) {
        this.base = base;
        this.cookies = cookies;
        this.client = HttpClient.newBuilder().cookieHandler(cookies).version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(PATIENCE).build();
    }

    /** Stands for browser and reverse proxy in one: to the browser the address is https, so that it sends what is kept for https only. */
    public static Http overProxy(URI base) {
        return new Http(base, new CookieManager(null, CookiePolicy.ACCEPT_ALL) {
            @Override
            public Map<String, List<String>> get(URI address, Map<String, List<String>> headers) throws IOException {
                return super.get(URI.create(address.toString().replaceFirst("^http:", "https:")), headers);
            }
        });
    }

    /** For looking at, changing or stealing cookies. */
    public CookieManager cookies() {
        return cookies;
    }

    /** @param path relative to the portal, without a leading slash, or a whole address */
    public Reply get(String path) {
        return send(request(base.resolve(path)).GET());
    }

    public Reply get(String path, Map<String, String> headers) {
        var request = request(base.resolve(path));
        headers.forEach(request::setHeader);
        return send(request.GET());
    }

    public Reply post(String path, Map<String, String> fields) {
        return send(request(base.resolve(path)).header("Content-Type", "application/x-www-form-urlencoded").POST(encoded(fields)));
    }

    /** Sends a body of its own, as a page's script does. */
    public Reply post(String path, Map<String, String> headers, String body) {
        var request = request(base.resolve(path));
        headers.forEach(request::setHeader);
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Follows the redirects of a reply to the page they end at. */
    public Reply follow(Reply reply) {
        var page = reply;
        for (var hops = 0; page.location().isPresent(); hops++) {
            if (hops == 10) {
                throw new AssertionError("redirects without end at " + page.uri());
            }
            page = send(request(page.uri().resolve(page.location().get())).GET());
        }
        return page;
    }

    /**
     * Sends a form of a page by pressing one of its buttons.
     *
     * @param form   the form's id
     * @param button the button's name (its client id), or "" when a link or Enter sends the form
     * @param fields by name; they replace what stands in the page
     */
    public Reply submit(Reply page, String form, String button, Map<String, String> fields) {
        var element = form(page.html(), form);
        var sent = fieldsOf(page.html(), element);
        if (!button.isEmpty()) {
            sent.put(button, button);
        }
        sent.putAll(fields);
        return post(page.uri().resolve(element.attr("action")).toString(), sent);
    }

    /**
     * Sends a form as one partial request, as PrimeFaces and {@code f:ajax} do.
     *
     * @param source the client id of what was clicked or changed
     * @param render ids to be rendered again, or "" to leave it to the component
     */
    public Reply ajax(Reply page, String form, String source, String render, Map<String, String> fields) {
        var element = form(page.html(), form);
        var sent = fieldsOf(page.html(), element);
        sent.put("jakarta.faces.partial.ajax", "true");
        sent.put("jakarta.faces.source", source);
        sent.put("jakarta.faces.partial.execute", "@all");
        if (!render.isEmpty()) {
            sent.put("jakarta.faces.partial.render", render);
        }
        sent.put(source, source);
        sent.putAll(fields);
        var action = page.uri().resolve(element.attr("action"));
        return send(request(action).header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .header("Faces-Request", "partial/ajax").header("X-Requested-With", "XMLHttpRequest").POST(encoded(sent)));
    }

    /** What a browser would send for the form untouched, buttons left out; the nonce is what PrimeFaces' script would add. */
    public static Map<String, String> fieldsOf(Document page, Element form) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("input[name], textarea[name], select[name]")) {
            var type = field.attr("type");
            var silent = field.hasAttr("disabled") || type.matches("submit|button|image|file|reset")
                    || type.matches("checkbox|radio") && !field.hasAttr("checked");
            if (!silent) {
                fields.put(field.attr("name"), valueOf(field));
            }
        }
        var scripted = page.selectFirst("script[nonce]");
        if (scripted != null) {
            fields.put("primefaces.nonce", scripted.attr("nonce"));
        }
        return fields;
    }

    private static String valueOf(Element field) {
        return switch (field.tagName()) {
            case "textarea" -> field.wholeText();
            case "select" -> {
                var chosen = field.selectFirst("option[selected]");
                var option = chosen == null ? field.selectFirst("option") : chosen;
                yield option == null ? "" : option.val();
            }
            default -> field.attr("type").matches("checkbox|radio") && !field.hasAttr("value") ? "on" : field.val();
        };
    }

    private static Element form(Document page, String id) {
        var form = page.getElementById(id);
        if (form == null) {
            throw new AssertionError("no form " + id + " in " + page.title());
        }
        return form;
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE);
    }

    private static HttpRequest.BodyPublisher encoded(Map<String, String> fields) {
        return HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue())).collect(Collectors.joining("&")));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            return Reply.of(client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
