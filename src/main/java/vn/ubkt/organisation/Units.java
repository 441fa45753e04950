package vn.ubkt.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/** Reads units as of a day. Row security decides which of them are in sight. */
@ApplicationScoped
class Units {

    /** A unit with the name and level that held on day ?1, else the last before, else the first. */
    static final String UNIT_ON_DAY = """
        select u.id, cast(u.public_id as text), n.name, n.short_name, l.level, u.type, u.tenant
          from unit u
          join lateral (select m.name, m.short_name from unit_name m where m.unit_id = u.id
                         order by m.valid_from <= cast(?1 as date) desc,
                                  abs(m.valid_from - cast(?1 as date)) limit 1) n on true
          join lateral (select m.level from unit_level m where m.unit_id = u.id
                         order by m.valid_from <= cast(?1 as date) desc,
                                  abs(m.valid_from - cast(?1 as date)) limit 1) l on true
        """;

    private static final String LINK_ON_DAY = "k.valid_from <= cast(?1 as date) and (k.valid_to is null or k.valid_to > cast(?1 as date))";

    @PersistenceContext(unitName = "ubkt")
    private EntityManager entities;

    Optional<UnitRef> find(long id, LocalDate on) {
        return refs(query(UNIT_ON_DAY + " where u.id = cast(?2 as bigint)", on).setParameter(2, id)).stream().findFirst();
    }

    Optional<UnitRef> find(UUID publicId, LocalDate on) {
        Query query = query(UNIT_ON_DAY + " where u.public_id = cast(?2 as uuid)", on).setParameter(2, publicId.toString());
        return refs(query).stream().findFirst();
    }

    /** At or below the acting unit on one of the days. */
    Optional<UnitRef> below(UUID publicId, Collection<LocalDate> days) {
        return refs(query(UNIT_ON_DAY + """
             where u.public_id = cast(?2 as uuid)
               and exists (select 1 from unit_reach r join unnest(cast(?3 as date[])) as d(day) on r.valid_from <= d.day and r.valid_to > d.day
                            where r.ancestor_id = ubkt_unit() and r.descendant_id = u.id)
            """, days.stream().max(LocalDate::compareTo).orElseThrow()).setParameter(2, publicId.toString()).setParameter(3, array(days)))
            .stream().findFirst();
    }

    Map<Long, UnitRef> all(Collection<Long> ids, LocalDate on) {
        Query query = query(UNIT_ON_DAY + " where u.id = any (cast(?2 as bigint[]))", on).setParameter(2, array(ids));
        return refs(query).stream().collect(Collectors.toMap(UnitRef::id, Function.identity()));
    }

    /** Units that stood below the acting one when the portal first knew its tree stand there since the day. */
    void reachBack(LocalDate since) {
        entities.createNativeQuery("select tree_reach_back(cast(?1 as date))").setParameter(1, since.toString()).getSingleResult();
    }

    List<UnitRef> children(long parent, LocalDate on) {
        return refs(query(UNIT_ON_DAY + " join unit_link k on k.unit_id = u.id and " + LINK_ON_DAY
            + " where k.parent_id = cast(?2 as bigint) order by n.name, u.id", on).setParameter(2, parent));
    }

    /** Units directly below on each of the days. */
    Map<LocalDate, List<UnitRef>> children(long parent, Collection<LocalDate> days) {
        String sql = (UNIT_ON_DAY + " join unit_link k on k.unit_id = u.id and " + LINK_ON_DAY
            + " where k.parent_id = cast(?2 as bigint) order by n.name, u.id").replace("cast(?1 as date)", "d.day")
            .replace("select u.id", "select cast(d.day as text), u.id")
            .replace("from unit u", "from unnest(cast(?1 as date[])) as d(day) cross join unit u");
        Query query = entities.createNativeQuery(sql).setParameter(1, array(days)).setParameter(2, parent);
        return rows(query).stream().collect(Collectors.groupingBy(row -> LocalDate.parse((String) row[0]),
            Collectors.mapping(row -> ref(row, 1), Collectors.toList())));
    }

    Optional<UnitRef> parent(long unit, LocalDate on) {
        return refs(query(UNIT_ON_DAY + " join unit_link k on k.parent_id = u.id and " + LINK_ON_DAY
            + " where k.unit_id = cast(?2 as bigint)", on).setParameter(2, unit)).stream().findFirst();
    }

    /** From the highest superior in sight, or the given one, down to the unit. */
    List<UnitRef> lineUp(long unit, long upTo, LocalDate on) {
        String line = """
            with recursive line(id, depth) as (
                select cast(?2 as bigint), 0
                union all
                select k.parent_id, line.depth + 1 from line join unit_link k on k.unit_id = line.id and %s
                 where line.id <> cast(?3 as bigint) and line.depth < 20)
            """.formatted(LINK_ON_DAY);
        return refs(query(line + UNIT_ON_DAY + " join line on line.id = u.id order by line.depth desc", on)
            .setParameter(2, unit).setParameter(3, upTo));
    }

    /** Units at or below the acting one whose name, short name or code holds the words, by Vietnamese name. */
    List<UnitRef> search(String words, LocalDate on, int limit) {
        return refs(query(UNIT_ON_DAY + """
             join unit_reach r on r.descendant_id = u.id and r.ancestor_id = ubkt_unit()
                              and r.valid_from <= cast(?1 as date) and r.valid_to > cast(?1 as date)
             where u.founded_on <= cast(?1 as date) and (u.ended_on is null or u.ended_on > cast(?1 as date))
               and position(fold(?2) in fold(n.name || ' ' || n.short_name || ' ' || u.code)) > 0
             order by n.name, u.id
            """, on).setParameter(2, words).setMaxResults(limit));
    }

    /** Committees that the acting unit may give units to, by Vietnamese name. */
    List<UnitRef> superiors(LocalDate on) {
        return refs(query(UNIT_ON_DAY + """
             join unit_reach r on r.descendant_id = u.id and r.ancestor_id = ubkt_unit()
                              and r.valid_from <= cast(?1 as date) and r.valid_to > cast(?1 as date)
             where u.type not in ('CELL', 'GRASSROOTS_CELL') and (u.ended_on is null or u.ended_on > cast(?1 as date))
               and unit_changeable(u.id, cast(?1 as date))
             order by n.name, u.id
            """, on));
    }

    /** Direct superiors on the day, by the unit below. */
    Map<Long, UnitRef> parents(Collection<Long> ids, LocalDate on) {
        String sql = UNIT_ON_DAY.replace("select u.id", "select k.unit_id, u.id")
            + " join unit_link k on k.parent_id = u.id and " + LINK_ON_DAY + " where k.unit_id = any (cast(?2 as bigint[]))";
        return rows(query(sql, on).setParameter(2, array(ids))).stream()
            .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ref(row, 1)));
    }

    /** Number of units directly below and of all units below, by unit; only for the acting unit and units below it. */
    Map<Long, long[]> sizes(Collection<Long> ids, LocalDate on) {
        Query query = query("select unit_id, children, descendants from unit_sizes(cast(?2 as bigint[]), cast(?1 as date))", on)
            .setParameter(2, array(ids));
        return rows(query).stream().collect(Collectors.toMap(row -> ((Number) row[0]).longValue(),
            row -> new long[] {((Number) row[1]).longValue(), ((Number) row[2]).longValue()}));
    }

    private Query query(String sql, LocalDate on) {
        return entities.createNativeQuery(sql).setParameter(1, on.toString());
    }

    private static List<UnitRef> refs(Query query) {
        return rows(query).stream().map(row -> ref(row, 0)).toList();
    }

    /** The seven columns of {@link #UNIT_ON_DAY}, from the given one on. */
    static UnitRef ref(Object[] row, int at) {
        return new UnitRef(((Number) row[at]).longValue(), UUID.fromString((String) row[at + 1]), (String) row[at + 2],
            (String) row[at + 3], StatisticalLevel.valueOf((String) row[at + 4]), UnitType.valueOf((String) row[at + 5]),
            (Boolean) row[at + 6]);
    }

    @SuppressWarnings("unchecked")
    static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    static String array(Collection<?> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
