package vn.ubkt.reporting.consolidation.web;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.reporting.consolidation.ConsolidationService;
import vn.ubkt.reporting.consolidation.TotalCheck;
import vn.ubkt.reporting.form.CellAddress;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.form.rule.FindingText;
import vn.ubkt.shared.web.UserLocale;

/** What the rules say of the acting unit's total over a period. */
@Named
@ViewScoped
public class TotalCheckView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConsolidationService consolidation;

    @Inject
    private FormRegister forms;

    private final FigureAddress address = new FigureAddress();
    private transient TotalCheck check;
    private transient List<Finding> findings = List.of();

    public void load() {
        check = consolidation.check(address.periodId(), address.toBasis());
        address.setBasis(check.basis().name());
        findings = check.findings().stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }

    public String say(Finding finding) {
        return new FindingText(UserLocale.of(FacesContext.getCurrentInstance())).sentence(finding);
    }

    /** Page on which a cell of the total is opened into its parts. */
    public String source(CellAddress cell) {
        return "/reporting/consolidation/drill.xhtml?period=" + address.getPeriod() + "&form=" + cell.form() + "&basis=" + address.getBasis()
            + "&cell=" + forms.catalogue().form(cell.form()).slot(cell.row(), cell.letter());
    }

    public long getErrors() {
        return findings.stream().filter(Finding::isError).count();
    }

    public List<Finding> getFindings() {
        return findings;
    }

    public TotalCheck getCheck() {
        return check;
    }

    public FigureAddress getAddress() {
        return address;
    }
}
