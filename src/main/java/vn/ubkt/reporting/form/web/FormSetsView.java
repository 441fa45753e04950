package vn.ubkt.reporting.form.web;

import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.bridge.Change;
import vn.ubkt.reporting.form.bridge.CellLink;
import vn.ubkt.reporting.form.bridge.FormDifference;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.form.rulebook.RuleChange;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.web.UserLocale;

/** Two form sets side by side, and what differs between them. */
@Named
@ViewScoped
public class FormSetsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FormRegister forms;

    @Inject
    private PortalClock clock;

    private String from;
    private String to;
    private String form;
    private transient FormSet first;
    private transient FormSet second;
    private transient List<FormDifference> differences = List.of();
    private transient List<RuleChange> ruleChanges = List.of();

    /** Without a choice: the two newest sets. */
    public void load() {
        List<FormSet> sets = getSets();
        first = from == null ? sets.get(Math.max(0, sets.size() - 2)) : set(from);
        second = to == null ? sets.get(sets.size() - 1) : set(to);
        from = first.code();
        to = second.code();
        differences = FormDifference.between(first, second);
        Locale locale = UserLocale.of(FacesContext.getCurrentInstance());
        ruleChanges = RuleChange.between(forms.ruleBook().entries(first, locale), forms.ruleBook().entries(second, locale));
    }

    private FormSet set(String code) {
        return SetChoice.of(forms.catalogue(), code, clock.today());
    }

    public String compare() {
        return "difference?faces-redirect=true&includeViewParams=true";
    }

    /** By the day they began, oldest first. */
    public List<FormSet> getSets() {
        return forms.catalogue().sets().stream().sorted(Comparator.comparing(FormSet::validFrom)).toList();
    }

    public boolean isInForce(FormSet set) {
        return set.isValidOn(clock.today());
    }

    public int supplementary(FormSet set) {
        return (int) set.formCodes().stream().filter(set::isSupplementary).count();
    }

    /** The form whose cells are shown one by one; {@code null} = none chosen. */
    public FormDifference getShown() {
        return form == null ? null : differences.stream().filter(each -> each.code().equals(form)).findFirst().orElseThrow(NotFoundException::new);
    }

    /** Links of the form shown that are not plainly the same cell, one a column and kind. */
    public List<CellLink> getLinks() {
        return forms.bridge().links(first, second, form).stream().filter(link -> link.kind() != CellLink.Kind.SAME)
            .collect(Collectors.toMap(link -> link.kind() + (link.to() == null ? link.from() : link.to()).letter(), Function.identity(),
                (one, other) -> one, LinkedHashMap::new)).values().stream().toList();
    }

    /** How many cells of the form shown each kind of link has. */
    public Map<CellLink.Kind, Long> getLinkCounts() {
        return forms.bridge().links(first, second, form).stream().collect(Collectors.groupingBy(CellLink::kind, TreeMap::new,
            Collectors.counting()));
    }

    public List<FormDifference> getChanged() {
        return differences.stream().filter(each -> !each.isSame()).toList();
    }

    public long count(FormDifference difference, String what) {
        return difference.changes().stream().filter(change -> change.what() == Change.What.valueOf(what)).count();
    }

    public List<FormDifference> getDifferences() {
        return differences;
    }

    /** Rules between forms and between periods that the sets do not have alike. */
    public List<RuleChange> getRuleChanges() {
        return ruleChanges;
    }

    public FormSet getFirst() {
        return first;
    }

    public FormSet getSecond() {
        return second;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }
}
