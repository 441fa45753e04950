package vn.ubkt.reporting.submission.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.bridge.FormDifference;
import vn.ubkt.reporting.form.definition.DefinitionFile;
import vn.ubkt.reporting.form.definition.DefinitionProblem;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.form.rulebook.RuleChange;
import vn.ubkt.reporting.form.rulebook.RuleEntry;
import vn.ubkt.reporting.submission.trial.TrialReport;
import vn.ubkt.reporting.submission.trial.TrialService;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.web.UserLocale;

/** The dry run of a definition file; what was uploaded lives as long as the page. */
@Named
@ViewScoped
public class TrialView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TrialService trials;

    @Inject
    private FormRegister forms;

    private transient Part file;
    private transient TrialReport report;
    private transient List<RuleChange> ruleChanges = List.of();
    private String form;

    public void run() throws IOException {
        try (InputStream content = file.getInputStream()) {
            report = trials.run(content.readNBytes(DefinitionFile.LARGEST + 1));
        }
        form = null;
        ruleChanges = report.isUsable() ? changes() : List.of();
    }

    private List<RuleChange> changes() {
        Locale locale = UserLocale.of(FacesContext.getCurrentInstance());
        return RuleChange.between(forms.ruleBook().entries(report.inForce(), locale), report.rules().entries(report.tried(), locale));
    }

    public void show(String code) {
        form = code;
    }

    public String say(DefinitionProblem problem) {
        return Messages.text(UserLocale.of(FacesContext.getCurrentInstance()), "reporting.form.definition.Kind." + problem.kind(),
            problem.args().toArray());
    }

    /** The sheet chosen to look at; {@code null} = none. */
    public Form getShown() {
        return form == null || report == null || !report.isUsable() ? null : report.tried().form(form);
    }

    /** What differs in the sheet chosen. */
    public FormDifference getDifference() {
        return report.differences().stream().filter(each -> each.code().equals(form)).findFirst().orElse(null);
    }

    /** What figures of the sheet chosen would be examined by, in words. */
    public List<RuleEntry> getRules() {
        return report.rules().entries(report.tried(), form, UserLocale.of(FacesContext.getCurrentInstance()));
    }

    /** Rules between forms and between periods that would change. */
    public List<RuleChange> getRuleChanges() {
        return ruleChanges;
    }

    public CellVector getBlank() {
        return CellVector.blank(getShown().slots());
    }

    public TrialReport getReport() {
        return report;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
