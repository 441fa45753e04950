package vn.ubkt.reporting.submission.web;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.reporting.submission.SentReceipt;
import vn.ubkt.reporting.submission.entry.EntryBoard;
import vn.ubkt.reporting.submission.entry.SubmissionService;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.web.Notices;
import vn.ubkt.shared.web.UserLocale;

/** Sending from the list of forms. One page sends once: pressing twice, or trying again after a lost answer, changes nothing. */
@Named
@ViewScoped
public class SendView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubmissionService submissions;

    @Inject
    private Notices notices;

    private final UUID key = UUID.randomUUID();

    public String sendAll(UUID period) {
        return sent(period, submissions.send(period, null, key));
    }

    public String sendForm(UUID period, String form) {
        return sent(period, submissions.send(period, List.of(form), key));
    }

    public String recall(UUID period, UUID revision) {
        submissions.recall(revision);
        notices.info("reporting.submission.forms.recalled");
        return list(period);
    }

    /** What sending the whole set means, before it is done. */
    public String question(EntryBoard board) {
        return question(board, board.toSend().size());
    }

    public String questionOne(EntryBoard board) {
        return question(board, 1);
    }

    private static String question(EntryBoard board, int forms) {
        Locale locale = UserLocale.of(FacesContext.getCurrentInstance());
        String text = board.superior() == null
            ? Messages.text(locale, "reporting.submission.forms.send.askTop", forms, board.period().name())
            : Messages.text(locale, "reporting.submission.forms.send.ask", forms, board.period().name(), board.superior().name());
        return board.childrenMissing() == 0 ? text
            : text + " " + Messages.text(locale, "reporting.submission.forms.send.askMissing", board.childrenMissing());
    }

    private String sent(UUID period, SentReceipt receipt) {
        notices.info("reporting.submission.forms.sent", receipt.number(), receipt.forms(), receipt.sentAt());
        return list(period);
    }

    private static String list(UUID period) {
        return "/reporting/submission/forms.xhtml?faces-redirect=true&period=" + period;
    }
}
