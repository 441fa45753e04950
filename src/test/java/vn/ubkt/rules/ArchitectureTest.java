package vn.ubkt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ubkt.rules.check.Project;
import vn.ubkt.rules.code.CodeRules;

/** The rules on classes hold in the project; each one is broken by a sample and kept by a good one. */
class ArchitectureTest {

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("vn.ubkt.rules.sample.broken");
    private static final JavaClasses GOOD = new ClassFileImporter().importPackages("vn.ubkt.rules.sample.good");

    static Set<String> rules() {
        return CodeRules.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(String rule) {
        CodeRules.all().get(rule).check(Project.mainClasses());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void wouldNotice(String rule) {
        assertThat(CodeRules.all().get(rule).evaluate(BROKEN).hasViolation()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void leavesGoodCodeAlone(String rule) {
        assertThat(CodeRules.all().get(rule).evaluate(GOOD).getFailureReport().getDetails()).isEmpty();
    }

    @Test
    void eachBreachNamesItsClass() {
        Stream<String> notices = CodeRules.all().values().stream()
                .flatMap(rule -> rule.evaluate(BROKEN).getFailureReport().getDetails().stream());

        assertThat(notices).allSatisfy(notice -> assertThat(notice).contains("vn.ubkt.rules.sample.broken"));
    }
}
