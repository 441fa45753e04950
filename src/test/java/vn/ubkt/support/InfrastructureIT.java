package vn.ubkt.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The ground the other integration tests stand on, seen from inside the server. */
class InfrastructureIT extends InContainer {

    @Resource(lookup = "java:app/jdbc/ubkt")
    private DataSource dataSource;

    @Test
    void thePortalReachesTheDatabaseAsTheRoleWithoutPower() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select current_user, rolsuper or rolbypassrls or rolcreatedb or rolcreaterole,
                               has_schema_privilege('public', 'create')
                        from pg_roles where rolname = current_user""")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("ubkt_app");
            assertThat(row.getBoolean(2)).as("any special power").isFalse();
            assertThat(row.getBoolean(3)).as("may create tables").isFalse();
        }
    }

    @Test
    void eachStatementOfThePortalIsCounted() throws SQLException {
        var counter = StatementCounter.start();

        try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
            statement.execute("select reverse('once')");
            statement.execute("select reverse('twice')");
        }

        assertThat(counter.stop().calls()).containsEntry("select reverse($1)", 2L);
    }
}
