package vn.ubkt.reporting.submission.web.grid;

import java.io.IOException;

import jakarta.faces.context.FacesContext;
import jakarta.faces.render.FacesRenderer;
import jakarta.faces.render.Renderer;

import vn.ubkt.shared.web.UserLocale;

/** Hands a grid to its writer. */
@FacesRenderer(componentFamily = FormGrid.TYPE, rendererType = FormGridRenderer.TYPE)
public class FormGridRenderer extends Renderer<FormGrid> {

    static final String TYPE = "vn.ubkt.FormGrid";

    @Override
    public void encodeEnd(FacesContext faces, FormGrid grid) throws IOException {
        String root = faces.getExternalContext().getRequestContextPath();
        new SheetWriter(grid.sheet(), UserLocale.of(faces), grid.getClientId(faces), root, faces.getResponseWriter()).write();
    }
}
