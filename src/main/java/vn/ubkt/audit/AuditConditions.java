package vn.ubkt.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.persistence.Query;

import vn.ubkt.shared.time.PortalClock;

/** The where-clause of a search: fixed fragments, every value a parameter. */
final class AuditConditions {

    private static final Pattern ACCOUNT_NUMBER = Pattern.compile("#?(\\d{1,18})");
    private static final String BY_ACCOUNT_NUMBER = "e.account_id = cast(? as bigint)";
    private static final String BY_ACCOUNT_NAME = """
        e.account_id in (select a.id from account a where a.user_name = lower(?) or fold(a.full_name) like fold(?))""";
    private static final String BY_UNIT = """
        e.acting_unit_id in (select u.id from unit u join unit_name n on n.unit_id = u.id
                              where u.code = upper(?) or fold(n.name) like fold(?) or fold(n.short_name) like fold(?))""";

    private final List<String> conditions = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    AuditConditions(AuditFilter filter) {
        add("e.at >= cast(? as timestamptz)", startOf(filter.getFrom()));
        add("e.at < cast(? as timestamptz)", startOf(filter.getTo() == null ? null : filter.getTo().plusDays(1)));
        addAccount(filter.getAccount());
        add(BY_UNIT, filter.getUnit(), contains(filter.getUnit()), contains(filter.getUnit()));
        add("e.action = ?", filter.getAction());
        add("e.object_kind = ?", filter.getObjectKind());
        add("e.object_id = ?", filter.getObjectId());
    }

    AuditConditions upTo(long sequence) {
        add("e.sequence <= cast(? as bigint)", String.valueOf(sequence));
        return this;
    }

    /** Empty, or {@code where …}; its parameters are numbered from 1. */
    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** Number of the first parameter after those of {@link #where()}. */
    int next() {
        return values.size() + 1;
    }

    Query bind(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private void addAccount(String typed) {
        var number = ACCOUNT_NUMBER.matcher(typed == null ? "" : typed);
        if (number.matches()) {
            add(BY_ACCOUNT_NUMBER, number.group(1));
        } else {
            add(BY_ACCOUNT_NAME, typed, contains(typed));
        }
    }

    private void add(String condition, String... parameters) {
        if (parameters[0] == null) {
            return;
        }
        String numbered = condition;
        for (String parameter : parameters) {
            values.add(parameter);
            numbered = numbered.replaceFirst("\\?(?!\\d)", "?" + values.size());
        }
        conditions.add(numbered);
    }

    private static String startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(PortalClock.ZONE).toOffsetDateTime().toString();
    }

    private static String contains(String typed) {
        return typed == null ? null : '%' + typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + '%';
    }
}
