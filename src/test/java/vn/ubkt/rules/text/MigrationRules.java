package vn.ubkt.rules.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ubkt.rules.check.Breach;
import vn.ubkt.rules.check.Rule;
import vn.ubkt.rules.check.Source;

/** What the database must promise about every table and every function that runs with its owner's rights. */
public final class MigrationRules {

    private static final Pattern NAME = Pattern.compile("V(\\d+)__[a-z0-9]+(_[a-z0-9]+)*\\.sql");
    private static final String TABLE = "\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?(?:only\\s+)?(?:public\\.)?\"?(\\w+)\"?";
    private static final Pattern CREATE = sql("create(?:\\s+unlogged)?\\s+table" + TABLE + ".*");
    private static final Pattern DROP = sql("drop\\s+table" + TABLE + ".*");
    private static final Pattern COMMENT = sql("comment\\s+on\\s+table" + TABLE + "\\s+is\\s+'(.*)'");
    private static final Pattern CLASS = Pattern.compile(
            "CLASS (OWN|REACH|ADDRESSED|DOWNWARD|TENANT|SHARED|TREE|SEALED): \\S.*", Pattern.DOTALL);
    private static final Pattern ENABLE = sql("alter\\s+table" + TABLE + ".*\\senable\\s+row\\s+level\\s+security.*");
    private static final Pattern FORCE = sql("alter\\s+table" + TABLE + ".*\\sforce\\s+row\\s+level\\s+security.*");
    private static final Pattern POLICY = sql("create\\s+policy\\s+\\S+\\s+on" + TABLE + ".*");
    private static final Pattern DEFINER = sql("create\\s.*\\ssecurity\\s+definer.*");
    private static final Pattern SEARCH_PATH = sql(".*\\sset\\s+search_path\\s.*");

    private final List<Breach> found = new ArrayList<>();
    private final Map<String, SqlStatement> tables = new LinkedHashMap<>();
    private final Map<String, String> comments = new HashMap<>();
    private final Set<String> enabled = new HashSet<>();
    private final Set<String> forced = new HashSet<>();
    private final Set<String> governed = new HashSet<>();

    private MigrationRules() {
    }

    public static List<Breach> breaches(List<Source> migrations) {
        var rules = new MigrationRules();
        rules.checkNames(migrations);
        migrations.forEach(migration -> SqlStatement.of(migration).forEach(rules::read));
        rules.checkTables();
        return rules.found;
    }

    private void checkNames(List<Source> migrations) {
        var taken = new HashMap<Integer, String>();
        for (Source migration : migrations) {
            Matcher name = NAME.matcher(migration.name());
            if (!name.matches()) {
                found.add(new Breach(Rule.SQL_NAME, migration.path(), 0, "is not so named"));
            } else {
                String first = taken.putIfAbsent(Integer.valueOf(name.group(1)), migration.name());
                if (first != null) {
                    found.add(new Breach(Rule.SQL_NAME, migration.path(), 0, "has the number of " + first));
                }
            }
        }
    }

    private void read(SqlStatement statement) {
        match(CREATE, statement, name -> tables.put(name.group(1).toLowerCase(), statement));
        match(DROP, statement, name -> tables.remove(name.group(1).toLowerCase()));
        match(COMMENT, statement, name -> comments.put(name.group(1).toLowerCase(), name.group(2)));
        match(ENABLE, statement, name -> enabled.add(name.group(1).toLowerCase()));
        match(FORCE, statement, name -> forced.add(name.group(1).toLowerCase()));
        match(POLICY, statement, name -> governed.add(name.group(1).toLowerCase()));
        match(DEFINER, statement, any -> {
            if (!SEARCH_PATH.matcher(statement.text()).matches()) {
                report(Rule.SQL_DEFINER, statement, statement.text().lines().findFirst().orElse("") + " … has no set search_path");
            }
        });
    }

    private void checkTables() {
        tables.forEach((name, created) -> {
            if (!CLASS.matcher(comments.getOrDefault(name, "")).matches()) {
                report(Rule.SQL_CLASS, created, "table " + name + " has the comment '" + comments.getOrDefault(name, "") + "'");
            }
            if (!enabled.contains(name) || !forced.contains(name)) {
                report(Rule.SQL_ROW_SECURITY, created, "table " + name + " has row security "
                        + (enabled.contains(name) ? "enabled, not forced" : "not enabled"));
            }
            if (!governed.contains(name)) {
                report(Rule.SQL_POLICY, created, "table " + name + " has no policy");
            }
        });
    }

    private void report(Rule rule, SqlStatement statement, String what) {
        found.add(new Breach(rule, statement.path(), statement.line(), what));
    }

    private static void match(Pattern pattern, SqlStatement statement, Consumer<Matcher> then) {
        Matcher matcher = pattern.matcher(statement.text());
        if (matcher.matches()) {
            then.accept(matcher);
        }
    }

    private static Pattern sql(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
