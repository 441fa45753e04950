package vn.ubkt.shared.persistence;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import vn.ubkt.shared.Mode;

/** The row that says what a database was founded as; a demo database never becomes a production one. */
final class Installation {

    private static final Logger LOG = System.getLogger(Installation.class.getName());

    private Installation() {
    }

    static void declare(Connection connection, Mode mode) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
            "insert into installation (mode) values (?) on conflict do nothing")) {
            insert.setString(1, mode.name());
            insert.execute();
        }
        try (PreparedStatement read = connection.prepareStatement("select mode from installation"); ResultSet row = read.executeQuery()) {
            row.next();
            Mode founded = Mode.valueOf(row.getString(1));
            if (founded != mode) {
                String refusal = "this database was founded in mode " + founded + " and cannot be used in mode " + mode;
                LOG.log(Level.ERROR, refusal);
                throw new IllegalStateException(refusal);
            }
        }
    }
}
