package vn.ubkt.access.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The founding of an installation; the database does it once. */
@ApplicationScoped
class Foundations {

    @PersistenceContext(unitName = "ubkt")
    private EntityManager entities;

    boolean needed() {
        return (Boolean) entities.createNativeQuery("select setup_needed()").getSingleResult();
    }

    void found(SetupDraft draft, List<String> hashes, LocalDate today) {
        var persons = draft.persons();
        entities.createNativeQuery("""
            select setup_found(?1, ?2, ?3, ?4, ?5, cast(?6 as date), cast(?7 as date),
                               array[?8, ?9 ], array[?10, ?11 ], array[?12, ?13 ], array[?14, ?15 ])
            """).setParameter(1, draft.getCode()).setParameter(2, draft.getType().name()).setParameter(3, draft.getLevel().name())
            .setParameter(4, draft.getName().strip()).setParameter(5, draft.getShortName().strip())
            .setParameter(6, draft.getFoundedOn().toString()).setParameter(7, today.toString())
            .setParameter(8, each(persons, 0, SetupPerson::getUserName)).setParameter(9, each(persons, 1, SetupPerson::getUserName))
            .setParameter(10, each(persons, 0, SetupPerson::getFullName)).setParameter(11, each(persons, 1, SetupPerson::getFullName))
            .setParameter(12, hashes.get(0)).setParameter(13, hashes.get(1))
            .setParameter(14, each(persons, 0, SetupPerson::getTitle)).setParameter(15, each(persons, 1, SetupPerson::getTitle))
            .getSingleResult();
    }

    private static String each(List<SetupPerson> persons, int which, Function<SetupPerson, String> part) {
        return part.apply(persons.get(which)).strip();
    }
}
