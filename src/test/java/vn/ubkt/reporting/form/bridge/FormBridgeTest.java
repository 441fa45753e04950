package vn.ubkt.reporting.form.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ubkt.reporting.form.CellAddress;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormSet;

class FormBridgeTest {

    private static final FormCatalogue CATALOGUE = FormCatalogue.load();
    private static final FormBridge BRIDGE = FormBridge.load(CATALOGUE);
    private static final FormSet OLD = CATALOGUE.set("357");
    private static final FormSet NEW = CATALOGUE.set("885");

    @ParameterizedTest
    @CsvSource({"F01,T,C,SAME", "F05,II.7,D,SAME", "F17,T,C,BROKEN", "F17,II.7,C,BROKEN", "F17,T,AA,BEGINS", "F18,T,D,BROKEN", "F23,T,C,BEGINS",
        "S09,T,C,SAME"})
    void aCellContinuesUnlessTheTableSaysOtherwise(String form, String row, String letter, CellLink.Kind kind) {
        CellLink link = BRIDGE.before(OLD, NEW, new CellAddress(form, row, letter));

        assertThat(link.kind()).isEqualTo(kind);
        assertThat(link.breakVi() == null).isEqualTo(kind == CellLink.Kind.SAME || kind == CellLink.Kind.BEGINS);
    }

    @Test
    void everyCellOfBothSetsHasOneLink() {
        for (Form form : NEW.forms()) {
            List<CellLink> links = BRIDGE.links(OLD, NEW, form.code());

            assertThat(links.stream().filter(link -> link.to() != null)).hasSize(form.rows().size() * form.shownColumns().size());
            assertThat(links.stream().map(CellLink::from).filter(from -> from != null)).doesNotHaveDuplicates()
                .hasSize(OLD.contains(form.code()) ? form.rows().size() * OLD.form(form.code()).shownColumns().size() : 0);
        }
    }

    @Test
    void aSeriesOverBothSetsSaysWhereItBreaks() {
        assertThat(BRIDGE.breakOf(List.of(OLD, NEW), new CellAddress("F01", "T", "C"))).isEmpty();
        assertThat(BRIDGE.breakOf(List.of(OLD, NEW), new CellAddress("F17", "T", "C"))).get().extracting(CellLink::kind)
            .isEqualTo(CellLink.Kind.BROKEN);
        assertThat(BRIDGE.breakOf(List.of(NEW), new CellAddress("F17", "T", "C"))).isEmpty();
    }

    @Test
    void theSetsDifferInFourFormsTwoColumnsAndTheirRules() {
        List<FormDifference> differences = FormDifference.between(OLD, NEW);

        assertThat(differences.stream().filter(FormDifference::isAdded).map(FormDifference::code)).containsExactly("F23", "F24", "F25", "F26");
        assertThat(differences.stream().filter(each -> !each.changes().isEmpty()).map(FormDifference::code)).containsExactly("F17", "F18");
        assertThat(changes(differences, "F17")).containsExactlyInAnyOrder("COLUMN ADDED AA", "RULE ADDED F17-V02-885", "RULE REMOVED F17-V02");
        assertThat(differences.stream().filter(FormDifference::isSame)).hasSize(31);
    }

    @Test
    void theOtherWayRoundWhatWasAddedIsRemoved() {
        List<FormDifference> differences = FormDifference.between(NEW, OLD);

        assertThat(differences.stream().filter(FormDifference::isRemoved).map(FormDifference::code)).containsExactly("F23", "F24", "F25", "F26");
        assertThat(changes(differences, "F18")).contains("COLUMN REMOVED S");
    }

    private static List<String> changes(List<FormDifference> differences, String form) {
        return differences.stream().filter(each -> each.code().equals(form)).flatMap(each -> each.changes().stream())
            .map(change -> change.what() + " " + change.how() + " " + change.code()).toList();
    }
}
