package vn.ubkt.dashboard.work;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import vn.ubkt.shared.work.TaskKind;

/** Reads the views of all features together. */
@ApplicationScoped
class Tasks {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_]{3,60}");

    /** Only kinds the person may do, and only what does not wait for another account. */
    private static final String FROM_ONE = """
        select '%1$s' as view, kind, subject, about_unit_id, period_id, since, due_at, detail
          from %1$s where kind in (%2$s) and (holder_id is null or holder_id = ?1)
        """;

    @PersistenceContext(unitName = "ubkt")
    private EntityManager em;

    /** A view, and the kinds of work in it that the person may do. */
    record Source(String view, List<TaskKind> kinds) {
    }

    WorkPage page(List<Source> sources, long account, Instant now, WorkShow show, int first, int size) {
        String all = sources.stream().map(Tasks::select).collect(Collectors.joining("\nunion all\n"));
        Query query = em.createNativeQuery("""
            with work as (%s),
                 hour as (select cast(?2 as timestamptz) as now, cast(?2 as timestamptz) + interval '7 days' as week),
                 counted as (select count(*) as every, count(*) filter (where due_at < hour.now) as late,
                                    count(*) filter (where due_at >= hour.now and due_at < hour.week) as week from work, hour),
                 shown as (select work.* from work, hour
                            where ?3 = 'ALL' or ?3 = 'LATE' and due_at < hour.now or ?3 = 'WEEK' and due_at >= hour.now and due_at < hour.week
                            order by due_at nulls last, since, view, kind, subject limit ?4 offset ?5)
            select c.every, c.late, c.week, s.view, s.kind, s.subject, coalesce(s.detail, ''), coalesce(n.name, ''), coalesce(p.name, ''), s.since, s.due_at
              from counted c left join shown s on true
              left join unit_name n on n.unit_id = s.about_unit_id and n.valid_from <= ubkt_today() and (n.valid_to is null or n.valid_to > ubkt_today())
              left join period p on p.id = s.period_id
             order by s.due_at nulls last, s.since, s.view, s.kind, s.subject
            """.formatted(all));
        query.setParameter(1, account).setParameter(2, Timestamp.from(now)).setParameter(3, show.name()).setParameter(4, size).setParameter(5, first);
        Map<String, TaskKind> kinds = sources.stream().flatMap(source -> source.kinds().stream().map(kind -> Map.entry(source.view() + ' ' + kind.code(), kind)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<Object[]> rows = rows(query).toList();
        Object[] counts = rows.get(0);
        return new WorkPage(rows.stream().filter(row -> row[3] != null).map(row -> row(row, kinds::get, now)).toList(),
            number(counts[0]), number(counts[1]), number(counts[2]));
    }

    private static String select(Source source) {
        String kinds = source.kinds().stream().map(kind -> '\'' + plain(kind.code()) + '\'').collect(Collectors.joining(", "));
        return FROM_ONE.formatted(plain(source.view()), kinds);
    }

    /** Names come from the features, never from a person; still nothing but a name gets into the statement. */
    private static String plain(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name: " + name);
        }
        return name;
    }

    private static WorkRow row(Object[] row, Function<String, TaskKind> kinds, Instant now) {
        TaskKind kind = kinds.apply(row[3] + " " + row[4]);
        Instant due = instant(row[10]);
        return new WorkRow(kind.messageKey(), (String) row[6], (String) row[7], (String) row[8], instant(row[9]), due,
            due != null && due.isBefore(now), kind.path() + row[5]);
    }

    private static Instant instant(Object value) {
        return value == null ? null : ((Timestamp) value).toInstant();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object[]> rows(Query query) {
        return query.getResultList().stream();
    }
}
