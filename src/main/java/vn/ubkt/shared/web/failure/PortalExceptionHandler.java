package vn.ubkt.shared.web.failure;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.web.Notices;
import vn.ubkt.shared.web.UserLocale;

/**
 * The one place where exceptions of pages end. A failed action leaves its page as it was, with a notice; a page that
 * cannot be opened gives way to an error page of the server's list. Faults are logged here, once, under an incident number.
 */
public class PortalExceptionHandler extends ExceptionHandlerWrapper {

    static final String INCIDENT = "incident";
    static final String REFUSAL = "refusal";

    public PortalExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var source = events.next().getContext();
            events.remove();
            if (!source.getContext().getResponseComplete()) {
                answer(source.getContext(), new Failure(source.getException()));
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Failure failure) {
        switch (failure.answer(faces.isPostback(), faces.getCurrentPhaseId())) {
            case STAY -> stay(faces, failure);
            case REOPEN -> reopen(faces, failure);
            case NOT_FOUND -> send(faces, HttpServletResponse.SC_NOT_FOUND);
            case REFUSED -> {
                failure.refusal().ifPresent(refusal -> put(faces, REFUSAL, text(faces, refusal)));
                send(faces, HttpServletResponse.SC_CONFLICT);
            }
            case BROKEN -> {
                put(faces, INCIDENT, Incident.log(view(faces), failure.thrown()));
                send(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    private static void stay(FacesContext faces, Failure failure) {
        if (failure.refusal().isPresent()) {
            notice(faces, FacesMessage.SEVERITY_ERROR, text(faces, failure.refusal().get()));
        } else if (failure.violations().isPresent()) {
            failure.violations().get().getConstraintViolations()
                .forEach(violation -> notice(faces, FacesMessage.SEVERITY_ERROR, violation.getMessage()));
        } else if (failure.overtaken()) {
            notice(faces, FacesMessage.SEVERITY_WARN, text(faces, "shared.error.overtaken"));
        } else {
            notice(faces, FacesMessage.SEVERITY_ERROR, fault(faces, failure));
        }
        faces.validationFailed();
        faces.renderResponse();
    }

    private static void reopen(FacesContext faces, Failure failure) {
        notice(faces, FacesMessage.SEVERITY_WARN, failure.expired() ? text(faces, "shared.error.expired") : fault(faces, failure));
        PageAddress.reopen(faces);
    }

    private static String fault(FacesContext faces, Failure failure) {
        return text(faces, "shared.error.fault", Incident.log(view(faces), failure.thrown()));
    }

    private static void send(FacesContext faces, int status) {
        try {
            var response = (HttpServletResponse) faces.getExternalContext().getResponse();
            if (!response.isCommitted()) {
                response.sendError(status);
            }
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static void notice(FacesContext faces, Severity severity, String text) {
        Notices.add(faces, severity, text);
    }

    private static String text(FacesContext faces, String key, Object... args) {
        return Messages.text(UserLocale.of(faces), key, args);
    }

    private static String text(FacesContext faces, DomainException refusal) {
        return text(faces, refusal.code().key(), refusal.args().toArray());
    }

    private static void put(FacesContext faces, String name, String value) {
        faces.getExternalContext().getRequestMap().put(name, value);
    }

    private static String view(FacesContext faces) {
        return faces.getViewRoot() == null ? faces.getExternalContext().getRequestServletPath() : faces.getViewRoot().getViewId();
    }
}
