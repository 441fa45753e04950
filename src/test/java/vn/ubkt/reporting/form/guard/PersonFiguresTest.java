package vn.ubkt.reporting.form.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.expression.Span;
import vn.ubkt.reporting.form.rule.Examination;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.form.rule.FindingText;
import vn.ubkt.reporting.form.rule.RuleEngine;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;

/** Who reads figures that can point to a person in the sentences of "Soát lỗi". */
class PersonFiguresTest {

    private static final FormCatalogue CATALOGUE = FormCatalogue.load();
    private static final FormSet SET = CATALOGUE.set("885");
    private static final String[] FIGURES = {"4321", "4.321", "4,321", "8765", "8.765"};

    /** Role, what it may do with forms, and whether its sentences hold figures: at the unit's own form, and of others. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "chairman        | PERSON_FIGURES_READ           | true  | true",
        "vice-chairman   | PERSON_FIGURES_READ           | true  | true",
        "compiler        | PERSON_FIGURES_READ FORM_EDIT | true  | true",
        "who enters only | FORM_EDIT                     | true  | false",
        "member          | FORM_READ                     | false | false",
        "inspector       | FORM_READ CONSOLIDATION_READ  | false | false",
        "leader          | CONSOLIDATION_READ            | false | false",
        "administrator   | PERIOD_MANAGE                 | false | false"})
    void onlyListedRolesReadTheFiguresOfGuardedCells(String role, String permissions, boolean ofOwnForm, boolean ofOthers) {
        PersonFigures persons = of(permissions);
        List<Finding> guarded = findings("I.2");

        assertThat(guarded).as(role).isNotEmpty();
        assertThat(persons.toldInEntry(guarded, SET::form)).allMatch(finding -> says(finding) == ofOwnForm).hasSameSizeAs(guarded);
        assertThat(persons.told(guarded, SET::form)).allMatch(finding -> says(finding) == ofOthers).hasSameSizeAs(guarded);
    }

    @ParameterizedTest
    @CsvSource({"vi, dành cho người được phân công", "en, for listed roles only"})
    void aSentenceWithoutFiguresStillNamesItsCellsAndSaysWhy(String language, String why) {
        Finding told = of("FORM_READ").told(findings("I.2"), SET::form).get(0);

        assertThat(told.cells()).isNotEmpty();
        assertThat(new FindingText(Locale.forLanguageTag(language)).sentence(told)).contains("F05", "I.2", "•", why).doesNotContain(FIGURES);
    }

    @ParameterizedTest
    @CsvSource({"FORM_READ", "CONSOLIDATION_READ"})
    void figuresOfOtherCellsStayReadable(String permissions) {
        assertThat(of(permissions).told(findings("T"), SET::form)).filteredOn(finding -> finding.row().equals("T") && !finding.hidden()).isNotEmpty()
            .allMatch(PersonFiguresTest::says);
    }

    private static List<Finding> findings(String row) {
        Form form = SET.form("F05");
        CellVector values = CellVector.blank(form.slots()).with(form.slot(row, "D"), 4321L).with(form.slot(row, "C"), 8765L);
        return new RuleEngine(CATALOGUE).check(Examination.own(SET, StatisticalLevel.PROVINCE, Span.PERIOD), Map.of("F05", values));
    }

    private static boolean says(Finding finding) {
        String sentence = new FindingText(Locale.forLanguageTag("vi")).sentence(finding);
        return Arrays.stream(FIGURES).anyMatch(sentence::contains);
    }

    private static PersonFigures of(String permissions) {
        List<String> held = List.of(permissions.strip().split(" "));
        PersonFigures persons = new PersonFigures();
        persons.user = new Reader(held);
        return persons;
    }

    private record Reader(List<String> held) implements CurrentUser {

        @Override
        public long accountId() {
            return 1;
        }

        @Override
        public String name() {
            return "";
        }

        @Override
        public String title() {
            return "";
        }

        @Override
        public long unitId() {
            return 1;
        }

        @Override
        public boolean may(Permission permission) {
            return held.contains(permission.name());
        }
    }
}
