package vn.ubkt.reporting.submission.web.grid;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.el.ValueExpression;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ResourceDependency;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.rule.Part;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.web.UserLocale;

/**
 * The sheet of one form. What a person typed travels apart from the figures that are stored, so that a refused saving shows the
 * typed text again. Attributes are those of {@code /WEB-INF/grid.taglib.xml}.
 */
@FacesComponent(FormGrid.TYPE)
@ResourceDependency(library = "ubkt", name = "css/form-entry.css")
@ResourceDependency(library = "ubkt", name = "js/form-grid-figures.js", target = "body")
@ResourceDependency(library = "ubkt", name = "js/form-grid-rules.js", target = "body")
@ResourceDependency(library = "ubkt", name = "js/form-grid-kept.js", target = "body")
@ResourceDependency(library = "ubkt", name = "js/form-grid-history.js", target = "body")
@ResourceDependency(library = "ubkt", name = "js/form-grid-conflict.js", target = "body")
@ResourceDependency(library = "ubkt", name = "js/form-grid-saving.js", target = "body")
@ResourceDependency(library = "ubkt", name = "js/form-grid-cells.js", target = "body")
@ResourceDependency(library = "ubkt", name = "js/form-grid.js", target = "body")
@ResourceDependency(library = "ubkt", name = "js/form-grid-page.js", target = "body")
@ResourceDependency(library = "ubkt", name = "js/form-grid-road.js", target = "body")
@ResourceDependency(library = "ubkt", name = "js/form-grid-block.js", target = "body")
@ResourceDependency(library = "ubkt", name = "js/form-grid-keys.js", target = "body")
public class FormGrid extends UIComponentBase {

    static final String TYPE = "vn.ubkt.FormGrid";
    static final String FIELD = ":changed";
    static final String VERSION = ":version";
    private static final String TYPED = "typed";
    private static final String TYPED_OVER = "typedOver";
    private static final int LONGEST_NUMBER = 18;

    private transient String submitted;
    private transient String version;

    public FormGrid() {
        setRendererType(FormGridRenderer.TYPE);
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    GridSheet sheet() {
        return new GridSheet(form(), mode(), attribute("values", null), attribute("below", null), attribute("total", null),
            Part.valueOf(this.<Object>attribute("part", Part.OWN).toString()), attribute("cells", null), attribute(TYPED, Map.of()),
            attribute("problems", List.of()), attribute("findings", List.of()), attribute("hidden", Set.of()), attribute("linkTemplate", null),
            attribute("editing", null), attribute("focus", null));
    }

    private Form form() {
        return attribute("form", null);
    }

    private GridMode mode() {
        return GridMode.valueOf(this.<Object>attribute("mode", GridMode.READ).toString());
    }

    @SuppressWarnings("unchecked")
    private <T> T attribute(String name, T otherwise) {
        Object value = getAttributes().get(name);
        return value == null ? otherwise : (T) value;
    }

    @Override
    public void decode(FacesContext faces) {
        submitted = faces.getExternalContext().getRequestParameterMap().get(getClientId(faces) + FIELD);
        version = faces.getExternalContext().getRequestParameterMap().get(getClientId(faces) + VERSION);
    }

    @Override
    public void processUpdates(FacesContext faces) {
        ValueExpression target = getValueExpression(TYPED);
        if (submitted == null || target == null || mode() == GridMode.READ) {
            return;
        }
        try {
            target.setValue(faces.getELContext(), ChangedCells.parse(submitted, form().slots()));
            ValueExpression over = getValueExpression(TYPED_OVER);
            if (over != null && isVersion(version)) {
                over.setValue(faces.getELContext(), Long.valueOf(version));
            }
        } catch (ChangedCells.Unreadable unreadable) {
            String text = Messages.text(UserLocale.of(faces), "reporting.submission.grid.unreadable");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            faces.validationFailed();
            faces.renderResponse();
        }
    }

    static boolean isVersion(String text) {
        return text != null && text.length() <= LONGEST_NUMBER && text.matches("[0-9]+");
    }
}
