package vn.ubkt.demo.data;

import java.util.List;

/**
 * A post of an invented person; a person with two posts stands on two lines.
 *
 * @param unit  code of the unit the person acts for
 * @param roles codes of the roles held there
 */
public record DemoAccount(String userName, String password, String fullName, String unit, String title, List<String> roles) {

    static DemoAccount of(Table.Row row) {
        return new DemoAccount(row.text("username"), row.text("password"), row.text("full_name"), row.text("unit"), row.text("title"),
            row.words("roles"));
    }

    public boolean isAdministrator() {
        return roles.contains("ADMIN");
    }
}
