package vn.ubkt.exchange.template;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import vn.ubkt.exchange.template.bind.BoundSheet;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.time.PortalClock;

/** Templates of the acting unit and of those above it. */
@ApplicationScoped
class Templates {

    private static final int MOST_KNOWN = 12;
    private static final String COLUMNS = """
        select t.id, t.public_id, t.unit_id, t.form_set, t.name, t.file_name, t.digest, cast(t.binding as text), t.valid_from, t.valid_to,
               t.author_name, t.changed_at, t.version
          from workbook_template t\s""";

    @PersistenceContext(unitName = "ubkt")
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private PortalClock clock;

    UUID add(String set, String fileName, String digest, byte[] content, List<BoundSheet> binding) {
        return (UUID) em.createNativeQuery("""
            insert into workbook_template (unit_id, form_set, name, file_name, digest, content, binding, author_id, author_name, changed_at)
            values (?1, ?2, ?3, ?3, ?4, decode(?5, 'base64'), cast(?6 as jsonb), ?7, ?8, ?9) returning public_id
            """).setParameter(1, user.unitId()).setParameter(2, set).setParameter(3, fileName).setParameter(4, digest)
            .setParameter(5, Base64.getEncoder().encodeToString(content)).setParameter(6, TemplateJson.write(binding))
            .setParameter(7, user.accountId()).setParameter(8, user.name()).setParameter(9, Timestamp.from(clock.now())).getSingleResult();
    }

    /** Those in force or ended, and the acting unit's that are being prepared, which come first; newest first. */
    List<WorkbookTemplate> all() {
        return rows(em.createNativeQuery(COLUMNS + "where t.valid_from is not null or t.unit_id = ?1 order by t.valid_from desc nulls first, t.id desc")
            .setParameter(1, user.unitId()));
    }

    /** One that holds or held for anybody, or that the acting unit prepares. */
    Optional<WorkbookTemplate> find(UUID publicId) {
        return rows(em.createNativeQuery(COLUMNS + "where t.public_id = ?1 and (t.valid_from is not null or t.unit_id = ?2)")
            .setParameter(1, publicId).setParameter(2, user.unitId())).stream().findFirst();
    }

    byte[] content(WorkbookTemplate template) {
        String text = (String) em.createNativeQuery("select encode(content, 'base64') from workbook_template where id = ?1")
            .setParameter(1, template.id()).getSingleResult();
        return Base64.getMimeDecoder().decode(text);
    }

    /** Those that hold at the end of a period and follow its form set. */
    List<WorkbookTemplate> of(UUID period) {
        return rows(em.createNativeQuery(COLUMNS + """
            join period p on p.form_set = t.form_set and t.valid_from <= p.ends_on and (t.valid_to is null or t.valid_to > p.ends_on)
             where p.public_id = ?1 order by t.id
            """).setParameter(1, period));
    }

    /** The last ones of a form set, ended or not: a filled copy may come back late. */
    List<WorkbookTemplate> known(String set) {
        return rows(em.createNativeQuery(COLUMNS + "where t.form_set = ?1 and t.valid_from is not null order by t.valid_from desc, t.id desc")
            .setParameter(1, set).setMaxResults(MOST_KNOWN));
    }

    /** @return whether it was as the person saw it, and still being prepared */
    boolean bind(WorkbookTemplate template, List<BoundSheet> binding, long version) {
        return em.createNativeQuery("""
            update workbook_template set binding = cast(?2 as jsonb), version = version + 1, author_id = ?3, author_name = ?4, changed_at = ?5
             where id = ?1 and version = ?6 and valid_from is null
            """).setParameter(1, template.id()).setParameter(2, TemplateJson.write(binding)).setParameter(3, user.accountId())
            .setParameter(4, user.name()).setParameter(5, Timestamp.from(clock.now())).setParameter(6, version).executeUpdate() == 1;
    }

    /** Puts it into force; whichever held before holds until then. */
    boolean settle(WorkbookTemplate template, String name, LocalDate from, long version) {
        em.createNativeQuery("""
            update workbook_template set valid_to = ?3, version = version + 1
             where unit_id = ?1 and form_set = ?2 and valid_from <= ?3 and (valid_to is null or valid_to > ?3)
            """).setParameter(1, template.unit()).setParameter(2, template.set()).setParameter(3, Date.valueOf(from)).executeUpdate();
        return em.createNativeQuery("""
            update workbook_template set name = ?2, valid_from = ?3, version = version + 1, author_id = ?4, author_name = ?5, changed_at = ?6
             where id = ?1 and version = ?7 and valid_from is null
            """).setParameter(1, template.id()).setParameter(2, name).setParameter(3, Date.valueOf(from)).setParameter(4, user.accountId())
            .setParameter(5, user.name()).setParameter(6, Timestamp.from(clock.now())).setParameter(7, version).executeUpdate() == 1;
    }

    void end(WorkbookTemplate template, LocalDate day) {
        em.createNativeQuery("update workbook_template set valid_to = ?2, version = version + 1 where id = ?1 and valid_from is not null")
            .setParameter(1, template.id()).setParameter(2, Date.valueOf(day)).executeUpdate();
    }

    void drop(WorkbookTemplate template) {
        em.createNativeQuery("delete from workbook_template where id = ?1 and valid_from is null").setParameter(1, template.id()).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<WorkbookTemplate> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream().map(row -> new WorkbookTemplate(((Number) row[0]).longValue(), (UUID) row[1],
            ((Number) row[2]).longValue(), (String) row[3], (String) row[4], (String) row[5], (String) row[6], TemplateJson.read((String) row[7]),
            day(row[8]), day(row[9]), (String) row[10], instant(row[11]), ((Number) row[12]).longValue())).toList();
    }

    private static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }

    private static Instant instant(Object value) {
        return ((Timestamp) value).toInstant();
    }
}
