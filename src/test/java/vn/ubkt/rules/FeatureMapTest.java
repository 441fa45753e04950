package vn.ubkt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ubkt.rules.check.Breach;
import vn.ubkt.rules.check.Exceptions;
import vn.ubkt.rules.check.Project;
import vn.ubkt.rules.check.Rule;
import vn.ubkt.rules.check.Source;
import vn.ubkt.rules.code.FeatureMap;

/** What each feature uses is what its package-info says; see the map in the README. */
class FeatureMapTest {

    private static final String README = "README.md";
    private static final String SAMPLE = "vn.ubkt.rules.sample.map";

    @Test
    void realUsesAreTheDeclaredOnes() {
        var map = new FeatureMap(Project.mainClasses(), Project.ROOT_PACKAGE);

        assertThat(Exceptions.uncovered(EnumSet.range(Rule.FEATURE_HOME, Rule.FEATURE_SHARED), map.breaches())).isEmpty();
    }

    @Test
    void theReadmeShowsTheMap() {
        if (!Project.has(README)) {
            return;
        }
        Source readme = Project.file(README);
        var renewed = new Source(README, new FeatureMap(Project.mainClasses(), Project.ROOT_PACKAGE).renewedIn(readme.text()));
        if (Boolean.getBoolean("update.readme")) {
            Project.write(renewed);
        } else {
            assertThat(readme.text()).as("the feature map of %s; mend: run this test with -Dupdate.readme=true", README)
                    .isEqualTo(renewed.text());
        }
    }

    @Test
    void breachesAreFound() {
        List<Breach> found = sample().breaches();

        assertThat(found).extracting(Breach::rule).containsExactlyInAnyOrder(Rule.FEATURE_HOME, Rule.FEATURE_SHARED,
                Rule.FEATURE_UNDECLARED, Rule.FEATURE_UNUSED, Rule.FEATURE_CIRCLE);
        assertThat(found).extracting(Breach::what).anySatisfy(what -> assertThat(what).startsWith("gamma uses alpha: "))
                .anySatisfy(what -> assertThat(what).startsWith("shared uses alpha: "))
                .contains("gamma declares beta, used nowhere", "alpha → beta → alpha", SAMPLE + ".stray belongs to no feature");
    }

    @Test
    void theMapIsRenewedBetweenItsMarkersOnly() {
        var project = new FeatureMap(Project.mainClasses(), Project.ROOT_PACKAGE);
        String readme = "before\n" + FeatureMap.BEGIN + "\nold\n" + FeatureMap.END + "\nafter\n";

        String renewed = project.renewedIn(readme);

        assertThat(renewed).startsWith("before\n" + FeatureMap.BEGIN + "\n| Level |").endsWith(FeatureMap.END + "\nafter\n")
                .contains("| 0 | [shared](src/main/java/vn/ubkt/shared) | – |").doesNotContain("old");
        assertThat(project.renewedIn("no markers")).isEqualTo("no markers");
    }

    private static FeatureMap sample() {
        return new FeatureMap(new ClassFileImporter().importPackages(SAMPLE), SAMPLE);
    }
}
