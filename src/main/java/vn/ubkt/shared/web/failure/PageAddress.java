package vn.ubkt.shared.web.failure;

import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialResponseWriter;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/** The address in the user's browser, query included, which the form's own address lacks. */
final class PageAddress {

    private PageAddress() {
    }

    /** Loads the page afresh, also in the middle of rendering, where the answer begun by Faces must first be dropped. */
    static void reopen(FacesContext faces) {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        try {
            if (faces.getPartialViewContext().isAjaxRequest()) {
                startOver(faces);
            }
            // while rendering, the flash would not keep the notice that says why
            faces.setCurrentPhaseId(PhaseId.INVOKE_APPLICATION);
            faces.getExternalContext().redirect(of(request.getHeader("Referer"), request.getServerName(), request.getRequestURI()));
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    /** The path a request went to, with the query of the page that sent it if that is the very same page. */
    static String of(String referer, String host, String path) {
        if (referer == null) {
            return path;
        }
        try {
            var uri = URI.create(referer);
            var same = host.equals(uri.getHost()) && path.equals(uri.getRawPath()) && uri.getRawQuery() != null;
            return same ? path + '?' + uri.getRawQuery() : path;
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    private static void startOver(FacesContext faces) throws IOException {
        var external = faces.getExternalContext();
        ((HttpServletResponse) external.getResponse()).resetBuffer();
        var writer = faces.getRenderKit().createResponseWriter(external.getResponseOutputWriter(), "text/xml", "UTF-8");
        faces.setResponseWriter(new PartialResponseWriter(writer));
    }
}
