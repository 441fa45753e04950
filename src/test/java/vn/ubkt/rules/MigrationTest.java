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
import vn.ubkt.rules.text.MigrationRules;

/** No table without a class and row security, no function of the owner without a fixed search path. */
class MigrationTest {

    private static final String GUARDED = """
            -- a note; with 'half a quote and a semicolon
            create table if not exists note (id bigint primary key, text text default ';');
            comment on table note is 'CLASS OWN: a note of the unit''s own';
            alter table only public.note enable row level security, force row level security;
            create policy own on note using (unit_id = ubkt_unit());
            create function note_count() returns bigint language sql security definer set search_path = public, pg_temp
            as $$ select count(*) from note; $$;
            """;

    @Test
    void migrationsKeepTheRules() {
        var found = MigrationRules.breaches(Project.files(Project.MIGRATIONS, ".sql"));

        assertThat(Exceptions.uncovered(EnumSet.range(Rule.SQL_NAME, Rule.SQL_DEFINER), found)).isEmpty();
    }

    @Test
    void aGuardedTableIsLeftAlone() {
        assertThat(breaches(GUARDED)).isEmpty();
    }

    @Test
    void whatIsMissingIsFound() {
        assertThat(rules(GUARDED.replace("CLASS OWN", "CLASS MINE"))).containsExactly(Rule.SQL_CLASS);
        assertThat(rules(GUARDED.replace("comment on table note", "comment on table other"))).containsExactly(Rule.SQL_CLASS);
        assertThat(rules(GUARDED.replace(", force row level security", ""))).containsExactly(Rule.SQL_ROW_SECURITY);
        assertThat(rules(GUARDED.replace("enable row level security,", ""))).containsExactly(Rule.SQL_ROW_SECURITY);
        assertThat(rules(GUARDED.replace("create policy", "-- create policy"))).containsExactly(Rule.SQL_POLICY);
        assertThat(rules(GUARDED.replace("set search_path = public, pg_temp", ""))).containsExactly(Rule.SQL_DEFINER);
        assertThat(rules(GUARDED.replace("select count", "set search_path = x; select count")
                .replace("definer set search_path = public, pg_temp", "definer"))).containsExactly(Rule.SQL_DEFINER);
    }

    @Test
    void aBreachNamesTheLineOfItsStatement() {
        String text = "/* two\nlines */\n\n" + GUARDED.replace("CLASS OWN", "");

        assertThat(breaches(text)).extracting(Breach::line).containsExactly(5);
    }

    @Test
    void aDroppedTableNeedsNothing() {
        assertThat(breaches("create table gone (id bigint); drop table gone;")).isEmpty();
    }

    @Test
    void wrongAndRepeatedNamesAreFound() {
        var files = List.of(migration("V001__kernel.sql", ""), migration("V1__again.sql", ""), migration("V2_one_dash.sql", ""));

        assertThat(MigrationRules.breaches(files)).extracting(breach -> breach.rule() + " " + breach.path())
                .containsExactly("SQL_NAME config/database/migration/V1__again.sql", "SQL_NAME config/database/migration/V2_one_dash.sql");
    }

    private static List<Rule> rules(String text) {
        return breaches(text).stream().map(Breach::rule).toList();
    }

    private static List<Breach> breaches(String text) {
        return MigrationRules.breaches(List.of(migration("V001__note.sql", text)));
    }

    private static Source migration(String name, String text) {
        return new Source(Project.MIGRATIONS + "/" + name, text);
    }
}
