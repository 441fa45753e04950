package vn.ubkt.reporting.consolidation.export;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.ubkt.office.table.TableFormat;
import vn.ubkt.shared.security.CurrentUser;

/** Files taken out by people of the acting unit. */
@ApplicationScoped
class FigureExports {

    private static final String INSERT = """
        insert into figure_export (unit_id, year, number, content, format, subject, account_id, account_name, exported_at)
        select ?1, ?2, coalesce(max(number), 0) + 1, ?3, ?4, ?5, ?6, ?7, ?8 from figure_export where unit_id = ?1 and year = ?2
        returning number
        """;

    @PersistenceContext(unitName = "ubkt")
    private EntityManager entities;

    /** Lets one file of a unit be numbered at a time. */
    void lock(long unit) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('figure_export'), cast(?1 as integer)) as text)")
            .setParameter(1, unit).getSingleResult();
    }

    /** @return its number */
    int insert(CurrentUser user, int year, ExportContent content, TableFormat format, String subject, Instant at) {
        return ((Number) entities.createNativeQuery(INSERT).setParameter(1, user.unitId()).setParameter(2, year).setParameter(3, content.name())
            .setParameter(4, format.name()).setParameter(5, subject).setParameter(6, user.accountId()).setParameter(7, user.name())
            .setParameter(8, java.sql.Timestamp.from(at)).getSingleResult()).intValue();
    }
}
