package vn.ubkt.rules.sample.good;

import jakarta.persistence.EntityManager;
import java.util.Optional;

/** A repository that the compiler hides. */
class Notes {

    private final EntityManager entityManager;

    Notes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<Note> find(long id) {
        return Optional.ofNullable(entityManager.find(Note.class, id));
    }
}
