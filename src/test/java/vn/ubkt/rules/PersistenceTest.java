package vn.ubkt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ubkt.rules.check.Breach;
import vn.ubkt.rules.check.Exceptions;
import vn.ubkt.rules.check.Project;
import vn.ubkt.rules.check.Rule;
import vn.ubkt.rules.check.Source;
import vn.ubkt.rules.text.PersistenceRules;

/** Two settings without which row security would be passed by. */
class PersistenceTest {

    private static final String PATH = Project.RESOURCES + "/META-INF/persistence.xml";
    private static final String GOOD = """
            <persistence-unit name="ubkt" transaction-type="JTA">
              <jta-data-source>java:app/ubkt</jta-data-source>
              <shared-cache-mode>NONE</shared-cache-mode>
              <properties>
                <property name="eclipselink.transaction.join-existing" value="true"/>
              </properties>
            </persistence-unit>
            """;

    @Test
    void persistenceKeepsTheRules() {
        List<Breach> found = Project.has(PATH) ? PersistenceRules.breaches(Project.file(PATH)) : List.of();

        assertThat(Exceptions.uncovered(EnumSet.of(Rule.PERSISTENCE_CACHE, Rule.PERSISTENCE_CONNECTION), found)).isEmpty();
    }

    @Test
    void wrongSettingsAreFound() {
        assertThat(rules(GOOD)).isEmpty();
        assertThat(rules(GOOD.replace("NONE", "ENABLE_SELECTIVE"))).containsExactly(Rule.PERSISTENCE_CACHE);
        assertThat(rules(GOOD.replace("<shared-cache", "<!-- <shared-cache").replace("NONE</shared-cache-mode>", "NONE</shared-cache-mode> -->")))
                .containsExactly(Rule.PERSISTENCE_CACHE);
        assertThat(rules(GOOD.replace("value=\"true\"", "value=\"false\""))).containsExactly(Rule.PERSISTENCE_CONNECTION);
        assertThat(rules(GOOD.replace("jta-data", "non-jta-data"))).containsExactly(Rule.PERSISTENCE_CONNECTION);
    }

    private static List<Rule> rules(String text) {
        return PersistenceRules.breaches(new Source(PATH, text)).stream().map(Breach::rule).toList();
    }
}
