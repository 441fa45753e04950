package vn.ubkt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ubkt.rules.check.Breach;
import vn.ubkt.rules.check.Exceptions;
import vn.ubkt.rules.check.Project;
import vn.ubkt.rules.check.Rule;
import vn.ubkt.rules.check.Source;
import vn.ubkt.rules.code.JavaRules;

/** Budgets of sources, in the project and its tests; pages have theirs in {@link ViewsTest}. */
class SizeTest {

    @Test
    void sourcesKeepToTheirBudgets() {
        var found = new ArrayList<Breach>();
        for (String folder : List.of(Project.MAIN, "src/test/java", "src/dev/java", "src/bench/java")) {
            JavaRules.breaches(Project.files(folder, ".java")).stream()
                    .filter(breach -> breach.rule() != Rule.CATCH_ALL || isFeature(breach)).forEach(found::add);
        }

        assertThat(Exceptions.uncovered(EnumSet.range(Rule.FILE_SIZE, Rule.PARSES), found)).isEmpty();
    }

    @Test
    void longFilesBeansAndPackagesAreFound() {
        var sources = new ArrayList<>(List.of(source("Long.java", "// line\n".repeat(301)),
                source("LongView.java", "// line\n".repeat(201))));
        IntStream.rangeClosed(1, 14).forEach(i -> sources.add(source("Small" + i + ".java", "class Small" + i + " { }")));

        assertThat(rules(sources)).containsExactlyInAnyOrder(Rule.FILE_SIZE, Rule.BEAN_SIZE, Rule.PACKAGE_SIZE);
    }

    @Test
    void aLongMethodIsFoundWithItsLineAndAnnotationsDoNotCount() {
        String method = "class Some {\n    @Deprecated\n    void work() {\n%s    }\n}\n";

        assertThat(rules(List.of(source("Some.java", method.formatted("        step();\n".repeat(28)))))).isEmpty();
        assertThat(JavaRules.breaches(List.of(source("Some.java", method.formatted("        step();\n".repeat(29))))))
                .containsExactly(new Breach(Rule.METHOD_SIZE, "src/main/java/vn/ubkt/some/Some.java", 2, "work has 31 lines"));
    }

    @Test
    void aCompactConstructorBeginsWithItsBody() {
        String type = "record Some(int number) {\n" + "    // line\n".repeat(40) + "    Some {\n%s    }\n}\n";

        assertThat(rules(List.of(source("Some.java", type.formatted("        check();\n"))))).isEmpty();
        assertThat(rules(List.of(source("Some.java", type.formatted("        check();\n".repeat(29)))))).containsExactly(Rule.METHOD_SIZE);
    }

    @Test
    void manyInjectedThingsAreFound() {
        String fields = "@Inject A a; @jakarta.inject.Inject B b; @Resource C c; ";
        String constructor = "@Inject %s(D d, E e, F f) { } ";

        assertThat(rules(List.of(source("Some.java", "class Some { " + fields + constructor.formatted("Some") + "}")))).isEmpty();
        assertThat(rules(List.of(source("Some.java", "class Some { @Inject G g; " + fields + constructor.formatted("Some") + "}"))))
                .containsExactly(Rule.INJECTIONS);
        assertThat(rules(List.of(source("SomeView.java", "class SomeView { @Inject D d; " + fields + "}"))))
                .containsExactly(Rule.INJECTIONS);
    }

    @Test
    void catchingEverythingIsFound() {
        String method = "class Some { void work() { try { step(); } catch (%s e) { } } }";

        assertThat(rules(List.of(source("Some.java", method.formatted("Exception"))))).containsExactly(Rule.CATCH_ALL);
        assertThat(rules(List.of(source("Some.java", method.formatted("final IOError | Throwable"))))).containsExactly(Rule.CATCH_ALL);
        assertThat(rules(List.of(source("Some.java", method.formatted("java.io.IOException"))))).isEmpty();
        assertThat(rules(List.of(source("Some.java", "class Some {")))).containsExactly(Rule.PARSES);
    }

    @Test
    void anExceptionCoversItsFileAndMustBeNeeded() {
        var breach = new Breach(Rule.FILE_SIZE, "src/Long.java", 0, "has 301 lines");
        var allowed = Map.of(Rule.FILE_SIZE, Map.of("src/Long.java", "one table of the regulation"));

        assertThat(Exceptions.uncovered(Set.of(Rule.FILE_SIZE), List.of(breach), allowed)).isEmpty();
        assertThat(Exceptions.uncovered(Set.of(Rule.FILE_SIZE), List.of(), allowed)).hasSize(1);
        assertThat(breach.toString()).startsWith("src/Long.java  has 301 lines").contains("at most 300 lines", "mend: split it");
    }

    private static boolean isFeature(Breach breach) {
        return breach.path().startsWith(Project.MAIN) && !breach.path().startsWith(Project.MAIN + "/vn/ubkt/shared/");
    }

    private static List<Rule> rules(List<Source> sources) {
        return JavaRules.breaches(sources).stream().map(Breach::rule).toList();
    }

    private static Source source(String name, String text) {
        return new Source("src/main/java/vn/ubkt/some/" + name, text);
    }
}
