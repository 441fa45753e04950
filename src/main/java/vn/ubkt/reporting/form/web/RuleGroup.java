package vn.ubkt.reporting.form.web;

import java.util.List;

import vn.ubkt.reporting.form.rulebook.RuleEntry;

/** Rules of one number of the regime. */
public record RuleGroup(String check, String title, List<RuleEntry> entries) {

    public RuleGroup {
        entries = List.copyOf(entries);
    }
}
