package vn.ubkt.shared.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** The one data source: the application role, which may neither bypass row security nor change the schema. */
@ApplicationScoped
@DataSourceDefinition(
    name = "java:app/jdbc/ubkt",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${MPCONFIG=ubkt.db.url:jdbc:postgresql://localhost:5432/ubkt}",
    user = "${MPCONFIG=ubkt.db.user:ubkt_app}",
    password = "${MPCONFIG=ubkt.db.password:}",
    minPoolSize = 2,
    maxPoolSize = 16,
    properties = {
        "fish.payara.is-connection-validation-required=true",
        "fish.payara.connection-validation-method=auto-commit"
    })
public class PortalDataSource {
}
