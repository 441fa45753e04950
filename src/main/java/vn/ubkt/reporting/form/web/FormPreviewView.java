package vn.ubkt.reporting.form.web;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.form.rulebook.RuleEntry;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.web.UserLocale;

/** One sheet of a form set without figures: its columns, rows, closed and computed cells. */
@Named
@ViewScoped
public class FormPreviewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FormRegister forms;

    @Inject
    private PortalClock clock;

    private String set;
    private String form;
    private transient FormSet chosen;
    private transient Form shown;
    private transient List<RuleEntry> rules = List.of();

    /** @throws NotFoundException where there is no such set, or it has no such form */
    public void load() {
        chosen = SetChoice.of(forms.catalogue(), set, clock.today());
        String code = form == null ? chosen.formCodes().get(0) : form;
        if (!chosen.contains(code)) {
            throw new NotFoundException();
        }
        shown = chosen.form(code);
        rules = forms.ruleBook().entries(chosen, code, UserLocale.of(FacesContext.getCurrentInstance()));
    }

    public CellVector getBlank() {
        return CellVector.blank(shown.slots());
    }

    /** What figures of the sheet are examined by, in words. */
    public List<RuleEntry> getRules() {
        return rules;
    }

    /** Code of the form before this one; {@code null} = this is the first. */
    public String getPrevious() {
        return beside(-1);
    }

    /** Code of the form after this one; {@code null} = this is the last. */
    public String getNext() {
        return beside(1);
    }

    private String beside(int step) {
        List<String> codes = chosen.formCodes();
        int at = codes.indexOf(shown.code()) + step;
        return at < 0 || at >= codes.size() ? null : codes.get(at);
    }

    public FormSet getChosen() {
        return chosen;
    }

    public Form getShown() {
        return shown;
    }

    public String getSet() {
        return set;
    }

    public void setSet(String set) {
        this.set = set;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }
}
