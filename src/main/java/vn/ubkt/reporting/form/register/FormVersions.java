package vn.ubkt.reporting.form.register;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;

import jakarta.json.JsonArrayBuilder;

import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.shared.text.JsonBuilders;

/** Writes the definitions in use into the shared tables; a form that changed becomes a new version, old figures keep theirs. */
final class FormVersions {

    private final Connection connection;

    FormVersions(Connection connection) {
        this.connection = connection;
    }

    Map<String, Long> record(FormCatalogue catalogue) throws SQLException {
        Map<String, Long> versions = new HashMap<>();
        for (Form form : catalogue.forms()) {
            refuseOtherLayout(form);
            versions.put(form.code(), version(form));
        }
        for (FormSet set : catalogue.sets()) {
            recordSet(set);
            recordForms(set, versions);
        }
        return Map.copyOf(versions);
    }

    /** Figures that were entered on another layout would be read in the wrong cells. */
    private void refuseOtherLayout(Form form) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement("""
            select 1 from form_version v where v.form_code = ? and v.layout <> cast(? as jsonb)
               and exists (select 1 from revision_form r where r.form_version_id = v.id)""")) {
            read.setString(1, form.code());
            read.setString(2, layout(form));
            try (ResultSet row = read.executeQuery()) {
                if (row.next()) {
                    throw new IllegalStateException("form " + form.code() + " has figures on another layout of rows and columns: "
                        + "give the changed form a code of its own in a new form set");
                }
            }
        }
    }

    private long version(Form form) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
            insert into form_version (form_code, checksum, layout) values (?, ?, cast(? as jsonb))
            on conflict (form_code, checksum) do update set checksum = excluded.checksum returning id""")) {
            insert.setString(1, form.code());
            insert.setString(2, form.checksum());
            insert.setString(3, layout(form));
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static String layout(Form form) {
        JsonArrayBuilder rows = JsonBuilders.array();
        form.rows().forEach(row -> rows.add(row.code()));
        JsonArrayBuilder columns = JsonBuilders.array();
        form.columns().forEach(column -> columns.add(column.letter()));
        return JsonBuilders.object().add("rows", rows).add("columns", columns).build().toString();
    }

    private void recordSet(FormSet set) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
            insert into form_set (code, decision, valid_from, valid_to) values (?, ?, ?, ?)
            on conflict (code) do update set decision = excluded.decision, valid_from = excluded.valid_from, valid_to = excluded.valid_to""")) {
            insert.setString(1, set.code());
            insert.setString(2, set.decision());
            insert.setDate(3, Date.valueOf(set.validFrom()));
            if (set.validTo().isPresent()) {
                insert.setDate(4, Date.valueOf(set.validTo().get()));
            } else {
                insert.setNull(4, Types.DATE);
            }
            insert.execute();
        }
    }

    private void recordForms(FormSet set, Map<String, Long> versions) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
            insert into form_set_form (form_set, form_code, position, form_version_id) values (?, ?, ?, ?)
            on conflict (form_set, form_code) do update set position = excluded.position, form_version_id = excluded.form_version_id""")) {
            int position = 0;
            for (String form : set.formCodes()) {
                insert.setString(1, set.code());
                insert.setString(2, form);
                insert.setInt(3, ++position);
                insert.setLong(4, versions.get(form));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
