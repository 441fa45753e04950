package vn.ubkt.shared.web.failure;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;

/**
 * What went wrong, seen through the wrappings of the platform, and where it leaves the user: on the page with what was
 * typed wherever an action failed; on the same page afresh where its view is gone or cannot be drawn; elsewhere only where
 * a page could not be opened at all.
 */
record Failure(Throwable thrown) {

    enum Answer { STAY, REOPEN, NOT_FOUND, REFUSED, BROKEN }

    Answer answer(boolean postback, PhaseId phase) {
        var rendering = phase == PhaseId.RENDER_RESPONSE;
        if (postback) {
            return rendering || phase == PhaseId.RESTORE_VIEW ? Answer.REOPEN : Answer.STAY;
        }
        if (is(NotFoundException.class)) {
            return Answer.NOT_FOUND;
        }
        return is(DomainException.class) && !rendering ? Answer.REFUSED : Answer.BROKEN;
    }

    boolean expired() {
        return is(ViewExpiredException.class);
    }

    Optional<DomainException> refusal() {
        return find(DomainException.class);
    }

    Optional<ConstraintViolationException> violations() {
        return find(ConstraintViolationException.class);
    }

    boolean overtaken() {
        return is(OptimisticLockException.class);
    }

    private boolean is(Class<? extends Throwable> type) {
        return find(type).isPresent();
    }

    private <T extends Throwable> Optional<T> find(Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
            .filter(type::isInstance)
            .map(type::cast)
            .findFirst();
    }
}
