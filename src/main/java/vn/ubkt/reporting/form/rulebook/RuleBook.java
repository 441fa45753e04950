package vn.ubkt.reporting.form.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.Provenance;
import vn.ubkt.reporting.form.expression.CheckRule;
import vn.ubkt.reporting.form.expression.Reference;
import vn.ubkt.reporting.form.expression.Severity;
import vn.ubkt.reporting.form.history.HistoryRule;
import vn.ubkt.reporting.form.history.HistoryRules;
import vn.ubkt.reporting.form.rulebook.RuleEntry.Scope;

/** Every rule of a form set with its sentence, in the order of the regime's numbers. */
public final class RuleBook {

    private static final String SAY = "reporting.form.rules.say.";

    private final FormCatalogue catalogue;
    private final HistoryRules history;
    private final List<RegimeRule> regime = RegimeRule.load();
    private final Map<String, RegimeRule> byId = regime.stream().collect(Collectors.toMap(RegimeRule::id, Function.identity()));

    public RuleBook(FormCatalogue catalogue, HistoryRules history) {
        this.catalogue = catalogue;
        this.history = history;
    }

    /** V01 to V37 as the regime numbers them. */
    public List<RegimeRule> regime() {
        return regime;
    }

    public List<RuleEntry> entries(FormSet set, Locale locale) {
        RuleSentence say = new RuleSentence(locale);
        List<RuleEntry> entries = new ArrayList<>();
        entries.add(cells("V01", set, say, Provenance.DERIVED, set.formCodes()));
        entries.add(cells("V03", set, say, Provenance.DERIVED, set.forms().stream().filter(RuleBook::hasClosedCells).map(Form::code).toList()));
        set.forms().forEach(form -> {
            form.rules().forEach(rule -> entries.add(ofForm(form, rule, say)));
            form.partialSections().forEach(section -> entries.add(partial(form, section, say)));
            form.partitions().forEach(section -> entries.add(partition(form, section, say)));
        });
        catalogue.crossFormRules().stream().filter(rule -> rule.appliesIn(set.code())).filter(rule -> names(rule).allMatch(set::contains))
            .forEach(rule -> entries.add(acrossForms(set, rule, say)));
        history.rules().stream().filter(rule -> rule.forms().stream().anyMatch(set::contains))
            .forEach(rule -> entries.add(acrossPeriods(set, rule, say)));
        entries.add(new RuleEntry(history.lowerThanSent().id(), history.lowerThanSent().check(), say.text(SAY + "lowerThanSent"),
            Scope.PERIODS, history.lowerThanSent().severity(), history.lowerThanSent().severity(), history.lowerThanSent().provenance(),
            set.formCodes()));
        regime.stream().filter(rule -> rule.kept() != RegimeRule.Kept.CHECK).forEach(rule -> entries.add(new RuleEntry(rule.id(), rule.id(),
            rule.text(locale), Scope.valueOf(rule.kept().name()), null, null, rule.provenance(), List.of())));
        entries.sort(Comparator.comparing(RuleEntry::check, Comparator.comparing((String check) -> check.equals("S")).thenComparing(
            Comparator.naturalOrder())));
        return entries;
    }

    /** Those that examine the form. */
    public List<RuleEntry> entries(FormSet set, String form, Locale locale) {
        return entries(set, locale).stream().filter(rule -> rule.isExamined() && rule.forms().contains(form)).toList();
    }

    private static boolean hasClosedCells(Form form) {
        return form.access(StatisticalLevel.CENTRAL).contains(CellState.CLOSED);
    }

    private static RuleEntry cells(String check, FormSet set, RuleSentence say, Provenance provenance, List<String> forms) {
        return new RuleEntry(check, check, say.text(SAY + check), Scope.CELL, Severity.ERROR, Severity.ERROR, provenance,
            forms.size() == set.formCodes().size() ? set.formCodes() : forms);
    }

    private RuleEntry ofForm(Form form, CheckRule rule, RuleSentence say) {
        return new RuleEntry(rule.id(), rule.check(), say.ofForm(form, rule), rule.namesCellsOfSameRow() ? Scope.ROW : Scope.FORMS,
            rule.severity(), rule.overTerm(), provenance(rule.check(), form.provenance()), List.of(form.code()));
    }

    /** What the regime says of the rule, but never surer than the form it stands in. */
    private Provenance provenance(String check, Provenance form) {
        RegimeRule rule = byId.get(check);
        return rule == null || rule.provenance().compareTo(form) < 0 && form == Provenance.RECONSTRUCTED ? form : rule.provenance();
    }

    private static RuleEntry partial(Form form, String section, RuleSentence say) {
        return new RuleEntry(form.code() + "-ROW." + section, "V23", say.text(SAY + "partial", say.section(form.section(section).get(0))),
            Scope.SECTION, Severity.ERROR, Severity.ERROR, Provenance.RECONSTRUCTED, List.of(form.code()));
    }

    private static RuleEntry partition(Form form, String section, RuleSentence say) {
        return new RuleEntry(form.code() + "-ROW." + section, "V23", say.text(SAY + "partition", say.section(form.section(section).get(0))),
            Scope.SECTION, Severity.WARNING, Severity.WARNING, Provenance.RECONSTRUCTED, List.of(form.code()));
    }

    private RuleEntry acrossForms(FormSet set, CheckRule rule, RuleSentence say) {
        String check = byId.keySet().stream().filter(id -> rule.id().startsWith("X-" + id)).findFirst().orElse("S");
        return new RuleEntry(rule.id(), check, say.acrossForms(set, rule), Scope.FORMS, rule.severity(), rule.overTerm(),
            provenance(check, Provenance.DERIVED), names(rule).distinct().toList());
    }

    private static RuleEntry acrossPeriods(FormSet set, HistoryRule rule, RuleSentence say) {
        return new RuleEntry(rule.id(), rule.check(), say.acrossPeriods(set, rule), Scope.PERIODS, rule.severity(), rule.severity(),
            rule.provenance(), rule.forms().stream().filter(set::contains).toList(), rule.validity());
    }

    private static Stream<String> names(CheckRule rule) {
        return rule.condition().references().map(Reference::form);
    }
}
