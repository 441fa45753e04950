package vn.ubkt.shared.web.failure;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** The address in the user's browser, query included, which the form's own address lacks. */
final class PageAddress {

    private PageAddress() {
    }

    /** Path and query of the page that sent the request, if it is the very page the request went to. */
    static Optional<String> of(ExternalContext external) {
        var request = (HttpServletRequest) external.getRequest();
        return of(request.getHeader("Referer"), request.getServerName(), request.getRequestURI());
    }

    static Optional<String> of(String referer, String host, String path) {
        if (referer == null) {
            return Optional.empty();
        }
        try {
            var uri = URI.create(referer);
            return host.equals(uri.getHost()) && path.equals(uri.getRawPath())
                ? Optional.of(uri.getRawQuery() == null ? path : path + '?' + uri.getRawQuery())
                : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Also in the middle of rendering, where the answer begun by Faces must first be dropped. */
    static void redirect(FacesContext faces, String address) {
        try {
            if (faces.getPartialViewContext().isAjaxRequest()) {
                startOver(faces);
            }
            faces.getExternalContext().redirect(address);
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static void startOver(FacesContext faces) throws IOException {
        var external = faces.getExternalContext();
        ((HttpServletResponse) external.getResponse()).resetBuffer();
        var writer = faces.getRenderKit().createResponseWriter(external.getResponseOutputWriter(), "text/xml", "UTF-8");
        faces.setResponseWriter(new PartialResponseWriter(writer));
    }
}
