package vn.ubkt.reporting.submission.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.submission.entry.DataEntryService;
import vn.ubkt.reporting.submission.check.SetCheck;
import vn.ubkt.shared.web.Notices;
import vn.ubkt.shared.web.PublicId;
import vn.ubkt.shared.web.UserLocale;

/** What stands against sending the whole set, or is worth a second look, and why warnings stand. */
@Named
@ViewScoped
public class CheckView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DataEntryService entry;

    @Inject
    private FormRegister forms;

    @Inject
    private Notices notices;

    private String period;
    private String show;
    private transient SetCheck check;
    private transient List<FindingGroup> groups = List.of();
    private Set<String> toExplain = Set.of();
    private final Map<String, String> notes = new HashMap<>();
    private final Map<String, String> common = new HashMap<>();

    public void load() {
        check = entry.check(PublicId.of(period), null);
        toExplain = check.toExplain().stream().map(Finding::key).collect(Collectors.toSet());
        check.notes().forEach((key, note) -> notes.put(key, note.text()));
        groups = groups();
    }

    private List<FindingGroup> groups() {
        Locale locale = UserLocale.of(FacesContext.getCurrentInstance());
        FormSet set = forms.set(check.period().formSet());
        Map<String, List<FindingLine>> byForm = FindingLine.of(getShown().of(check), locale, check.notes()).stream()
            .collect(Collectors.groupingBy(FindingLine::form, LinkedHashMap::new, Collectors.toList()));
        return set.formCodes().stream().filter(byForm::containsKey).map(code -> new FindingGroup(code, set.form(code).title(locale),
            byForm.get(code), byForm.get(code).stream().anyMatch(this::isToExplain))).toList();
    }

    /** Saves the notes; the note of a form stands for each of its warnings that has none of its own. */
    public String explain() {
        Map<String, String> texts = new HashMap<>();
        for (FindingGroup group : groups) {
            for (FindingLine line : group.lines()) {
                String own = notes.get(line.key());
                if (isToExplain(line)) {
                    texts.put(line.key(), own == null || own.isBlank() ? common.get(group.form()) : own);
                }
            }
        }
        notices.info("reporting.submission.check.explained", entry.explain(check.period().publicId(), texts));
        return "/reporting/submission/check.xhtml?faces-redirect=true&period=" + check.period().publicId() + "&show=" + getShown();
    }

    public boolean isToExplain(FindingLine line) {
        return toExplain.contains(line.key());
    }

    public CheckShow getShown() {
        return CheckShow.of(show);
    }

    public CheckShow[] getShows() {
        return CheckShow.values();
    }

    public int count(CheckShow each) {
        return each.of(check).size();
    }

    public Map<String, String> getNotes() {
        return notes;
    }

    public Map<String, String> getCommon() {
        return common;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public SetCheck getCheck() {
        return check;
    }

    public List<FindingGroup> getGroups() {
        return groups;
    }
}
