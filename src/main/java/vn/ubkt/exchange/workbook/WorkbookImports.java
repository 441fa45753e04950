package vn.ubkt.exchange.workbook;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.ubkt.office.workbook.read.ReadWorkbook;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.time.PortalClock;

/** Workbooks of the acting unit that were read. What is only read lives two days, what was entered can be taken back for thirty. */
@ApplicationScoped
class WorkbookImports {

    private static final Duration READ_FOR = Duration.ofDays(2);
    private static final Duration UNDO_FOR = Duration.ofDays(30);
    private static final String COLUMNS = """
        select i.id, i.public_id, p.public_id, i.digest, i.file_name, cast(i.content as text), cast(i.choices as text), i.state,
               cast(i.undo as text), i.author_name, i.changed_at
          from workbook_import i join period p on p.id = i.period_id where i.expires_at > ?1 and\s""";

    @PersistenceContext(unitName = "ubkt")
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private PortalClock clock;

    /** Keeps what was read, and drops what outlived its time. */
    UUID add(long period, String digest, String fileName, ReadWorkbook content) {
        return (UUID) em.createNativeQuery("""
            with gone as (delete from workbook_import where unit_id = ?1 and expires_at <= ?8)
            insert into workbook_import (unit_id, period_id, digest, file_name, content, state, author_id, author_name, changed_at, expires_at)
            values (?1, ?2, ?3, ?4, cast(?5 as jsonb), 'READ', ?6, ?7, ?8, ?9) returning public_id
            """).setParameter(1, user.unitId()).setParameter(2, period).setParameter(3, digest).setParameter(4, fileName)
            .setParameter(5, ImportJson.content(content)).setParameter(6, user.accountId()).setParameter(7, user.name())
            .setParameter(8, now()).setParameter(9, Timestamp.from(clock.now().plus(READ_FOR))).getSingleResult();
    }

    Optional<WorkbookImport> find(UUID publicId) {
        return rows(em.createNativeQuery(COLUMNS + "i.public_id = ?2").setParameter(1, now()).setParameter(2, publicId).getResultList())
            .stream().findFirst();
    }

    /** The entering of the period that may be taken back: the last one, unless it was already. */
    Optional<WorkbookImport> lastApplied(UUID period) {
        return rows(em.createNativeQuery(COLUMNS + "p.public_id = ?2 and i.state <> 'READ' order by i.changed_at desc, i.id desc limit 1")
            .setParameter(1, now()).setParameter(2, period).getResultList()).stream()
            .filter(each -> each.state() == WorkbookImport.State.APPLIED).findFirst();
    }

    void choose(WorkbookImport read, Map<Integer, String> choices) {
        em.createNativeQuery("update workbook_import set choices = cast(?2 as jsonb) where id = ?1 and state = 'READ'")
            .setParameter(1, read.id()).setParameter(2, ImportJson.choices(choices)).executeUpdate();
    }

    /** @return whether it was still to be entered */
    boolean applied(WorkbookImport read, Map<String, TouchedForm> undo) {
        return em.createNativeQuery("""
            update workbook_import set state = 'APPLIED', undo = cast(?2 as jsonb), content = cast(?3 as jsonb), changed_at = ?4, expires_at = ?5
             where id = ?1 and state = 'READ'
            """).setParameter(1, read.id()).setParameter(2, ImportJson.undo(undo))
            .setParameter(3, ImportJson.content(new ReadWorkbook(List.of(), Collections.emptyMap(), false))).setParameter(4, now())
            .setParameter(5, Timestamp.from(clock.now().plus(UNDO_FOR))).executeUpdate() == 1;
    }

    /** @return whether it was still to be taken back */
    boolean undone(WorkbookImport applied) {
        return em.createNativeQuery("update workbook_import set state = 'UNDONE', changed_at = ?2 where id = ?1 and state = 'APPLIED'")
            .setParameter(1, applied.id()).setParameter(2, now()).executeUpdate() == 1;
    }

    void drop(WorkbookImport read) {
        em.createNativeQuery("delete from workbook_import where id = ?1 and state = 'READ'").setParameter(1, read.id()).executeUpdate();
    }

    private Timestamp now() {
        return Timestamp.from(clock.now());
    }

    @SuppressWarnings("unchecked")
    private static List<WorkbookImport> rows(List<?> rows) {
        return ((List<Object[]>) rows).stream().map(row -> new WorkbookImport(((Number) row[0]).longValue(), (UUID) row[1], (UUID) row[2],
            (String) row[3], (String) row[4], ImportJson.content((String) row[5]), ImportJson.choices((String) row[6]),
            WorkbookImport.State.valueOf((String) row[7]), ImportJson.undo((String) row[8]), (String) row[9], instant(row[10]))).toList();
    }

    private static Instant instant(Object value) {
        return ((Timestamp) value).toInstant();
    }
}
