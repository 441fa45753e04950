package vn.ubkt.shared.web.failure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.event.PhaseId;
import org.junit.jupiter.api.Test;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.ErrorCode;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.web.failure.Failure.Answer;

class FailureTest {

    private static final ErrorCode CODE = () -> "shared.error.overtaken";

    @Test
    void aFailedActionLeavesThePageAsItWas() {
        assertThat(answer(new DomainException(CODE), true, PhaseId.INVOKE_APPLICATION)).isEqualTo(Answer.STAY);
        assertThat(answer(new NotFoundException(), true, PhaseId.INVOKE_APPLICATION)).isEqualTo(Answer.STAY);
        assertThat(answer(new IllegalStateException(), true, PhaseId.INVOKE_APPLICATION)).isEqualTo(Answer.STAY);
    }

    @Test
    void aPageThatCannotBeOpenedGivesWay() {
        assertThat(answer(new NotFoundException(), false, PhaseId.INVOKE_APPLICATION)).isEqualTo(Answer.NOT_FOUND);
        assertThat(answer(new DomainException(CODE), false, PhaseId.INVOKE_APPLICATION)).isEqualTo(Answer.REFUSED);
        assertThat(answer(new IllegalStateException(), false, PhaseId.INVOKE_APPLICATION)).isEqualTo(Answer.BROKEN);
    }

    @Test
    void aPageThatBreaksWhileItIsDrawnCannotStay() {
        assertThat(answer(new DomainException(CODE), true, PhaseId.RENDER_RESPONSE)).isEqualTo(Answer.REOPEN);
        assertThat(answer(new DomainException(CODE), false, PhaseId.RENDER_RESPONSE)).isEqualTo(Answer.BROKEN);
        assertThat(answer(new IllegalStateException(), false, PhaseId.RENDER_RESPONSE)).isEqualTo(Answer.BROKEN);
    }

    @Test
    void anExpiredViewIsReopened() {
        assertThat(answer(new ViewExpiredException("/index.xhtml"), true, PhaseId.RESTORE_VIEW)).isEqualTo(Answer.REOPEN);
    }

    private static Answer answer(Throwable thrown, boolean postback, PhaseId phase) {
        return new Failure(new FacesException(new RuntimeException(thrown))).answer(postback, phase);
    }
}
