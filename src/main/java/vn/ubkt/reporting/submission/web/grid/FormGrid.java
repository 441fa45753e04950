package vn.ubkt.reporting.submission.web.grid;

import java.util.List;
import java.util.Map;

import jakarta.el.ValueExpression;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ResourceDependency;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.form.rule.Part;
import vn.ubkt.reporting.submission.cells.CellProblem;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.web.UserLocale;

/**
 * The sheet of one form. What a person typed travels apart from the figures that are stored, so that a refused saving shows the
 * typed text again. Attributes are those of {@code /WEB-INF/grid.taglib.xml}; no accessor is a bean property, since the map of
 * attributes would ask a property first.
 */
@FacesComponent(FormGrid.TYPE)
@ResourceDependency(library = "ubkt", name = "css/form-entry.css")
@ResourceDependency(library = "ubkt", name = "js/form-grid.js", target = "body")
@ResourceDependency(library = "ubkt", name = "js/form-grid-keys.js", target = "body")
public class FormGrid extends UIComponentBase {

    static final String TYPE = "vn.ubkt.FormGrid";
    static final String FIELD = ":changed";
    private static final String TYPED = "typed";

    private transient String submitted;

    public FormGrid() {
        setRendererType(FormGridRenderer.TYPE);
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    Form form() {
        return attribute("form", null);
    }

    GridMode mode() {
        return GridMode.valueOf(String.valueOf((Object) attribute("mode", GridMode.READ)));
    }

    /** Figures to show; in three parts, the own one. */
    CellVector values() {
        return attribute("values", null);
    }

    /** What the units below reported; {@code null} = the sheet has one part only. */
    CellVector below() {
        return attribute("below", null);
    }

    CellVector total() {
        return attribute("total", null);
    }

    Part part() {
        return Part.valueOf(String.valueOf((Object) attribute("part", Part.OWN)));
    }

    /** What each slot is to the unit; {@code null} = closed cells only are told apart. */
    List<CellState> cells() {
        return attribute("cells", null);
    }

    /** Texts typed and not stored, by slot. */
    Map<Integer, String> typed() {
        return attribute(TYPED, Map.of());
    }

    List<CellProblem> problems() {
        return attribute("problems", List.of());
    }

    List<Finding> findings() {
        return attribute("findings", List.of());
    }

    /** Address of a cell's source from the root of the portal, with %d for its slot. */
    String linkTemplate() {
        return attribute("linkTemplate", null);
    }

    /** Under this name the browser keeps what is not saved; {@code null} = it keeps nothing. */
    String memory() {
        return attribute("memory", null);
    }

    /** Slot to go to when the page opens. */
    Integer focus() {
        return attribute("focus", null);
    }

    @SuppressWarnings("unchecked")
    private <T> T attribute(String name, T otherwise) {
        Object value = getAttributes().get(name);
        return value == null ? otherwise : (T) value;
    }

    @Override
    public void decode(FacesContext faces) {
        submitted = faces.getExternalContext().getRequestParameterMap().get(getClientId(faces) + FIELD);
    }

    @Override
    public void processUpdates(FacesContext faces) {
        ValueExpression target = getValueExpression(TYPED);
        if (submitted == null || target == null || mode() == GridMode.READ) {
            return;
        }
        try {
            target.setValue(faces.getELContext(), ChangedCells.parse(submitted, form().slots()));
        } catch (ChangedCells.Unreadable unreadable) {
            String text = Messages.text(UserLocale.of(faces), "reporting.submission.grid.unreadable");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            faces.validationFailed();
            faces.renderResponse();
        }
    }
}
