package vn.ubkt.shared.web.failure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import org.junit.jupiter.api.Test;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.ErrorCode;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.web.failure.Failure.Answer;

class FailureTest {

    private static final ErrorCode CODE = () -> "shared.error.overtaken";

    @Test
    void aFailedActionLeavesThePageAsItWas() {
        assertThat(answer(new DomainException(CODE), true, false)).isEqualTo(Answer.STAY);
        assertThat(answer(new NotFoundException(), true, false)).isEqualTo(Answer.STAY);
        assertThat(answer(new IllegalStateException(), true, false)).isEqualTo(Answer.STAY);
    }

    @Test
    void aPageThatCannotBeOpenedGivesWay() {
        assertThat(answer(new NotFoundException(), false, false)).isEqualTo(Answer.NOT_FOUND);
        assertThat(answer(new DomainException(CODE), false, false)).isEqualTo(Answer.REFUSED);
        assertThat(answer(new IllegalStateException(), false, false)).isEqualTo(Answer.BROKEN);
    }

    @Test
    void aPageThatBreaksWhileItIsDrawnCannotStay() {
        assertThat(answer(new DomainException(CODE), true, true)).isEqualTo(Answer.BROKEN);
        assertThat(answer(new IllegalStateException(), true, true)).isEqualTo(Answer.BROKEN);
    }

    @Test
    void anExpiredViewIsReopened() {
        assertThat(answer(new ViewExpiredException("/index.xhtml"), true, false)).isEqualTo(Answer.REOPEN);
    }

    private static Answer answer(Throwable thrown, boolean postback, boolean rendering) {
        return new Failure(new FacesException(new RuntimeException(thrown))).answer(postback, rendering);
    }
}
