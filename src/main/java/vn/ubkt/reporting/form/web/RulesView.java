package vn.ubkt.reporting.form.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.expression.Severity;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.form.rulebook.RegimeRule;
import vn.ubkt.reporting.form.rulebook.RuleEntry;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.web.UserLocale;

/** The catalogue of rules of a form set. */
@Named
@ViewScoped
public class RulesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FormRegister forms;

    @Inject
    private PortalClock clock;

    private final RulesFilter filter = new RulesFilter();
    private String set;
    private int total;
    private transient FormSet chosen;
    private transient List<RuleGroup> groups = List.of();

    public void load() {
        chosen = SetChoice.of(forms.catalogue(), set, clock.today());
        set = chosen.code();
        Locale locale = UserLocale.of(FacesContext.getCurrentInstance());
        List<RuleEntry> all = forms.ruleBook().entries(chosen, locale);
        total = all.size();
        Map<String, RegimeRule> regime = forms.ruleBook().regime().stream().collect(Collectors.toMap(RegimeRule::id, rule -> rule));
        groups = all.stream().filter(filter::takes).collect(Collectors.groupingBy(RuleEntry::check, LinkedHashMap::new, Collectors.toList()))
            .entrySet().stream().map(group -> new RuleGroup(group.getKey(), title(regime.get(group.getKey()), locale), group.getValue())).toList();
    }

    /** Supplementary forms have rules of their own, without a number. */
    private static String title(RegimeRule rule, Locale locale) {
        return rule == null ? Messages.text(locale, "reporting.form.rules.supplementary") : rule.text(locale);
    }

    public String search() {
        return "rules?faces-redirect=true&includeViewParams=true";
    }

    public boolean ofAllForms(RuleEntry rule) {
        return rule.forms().size() == chosen.formCodes().size();
    }

    public long getShown() {
        return groups.stream().mapToLong(group -> group.entries().size()).sum();
    }

    public int getTotal() {
        return total;
    }

    public List<FormSet> getSets() {
        return forms.catalogue().sets();
    }

    public Severity[] getSeverities() {
        return Severity.values();
    }

    public RuleEntry.Scope[] getScopes() {
        return RuleEntry.Scope.values();
    }

    public FormSet getChosen() {
        return chosen;
    }

    public List<RuleGroup> getGroups() {
        return groups;
    }

    public RulesFilter getFilter() {
        return filter;
    }

    public String getSet() {
        return set;
    }

    public void setSet(String set) {
        this.set = set;
    }
}
