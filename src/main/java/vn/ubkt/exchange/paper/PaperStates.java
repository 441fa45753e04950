package vn.ubkt.exchange.paper;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.consolidation.Basis;
import vn.ubkt.reporting.consolidation.ConsolidatedSheet;
import vn.ubkt.reporting.submission.FormState;
import vn.ubkt.reporting.submission.RevisionHead;
import vn.ubkt.reporting.submission.entry.FormStatus;
import vn.ubkt.shared.i18n.Messages;

/** Where printed figures stand, said so that a sheet of paper found on a desk cannot be taken for what it is not. */
final class PaperStates {

    private static final int SHORT_CODE = 8;

    private PaperStates() {
    }

    /** A form of the acting unit: a draft, or the sending it was frozen in. */
    static String own(FormStatus form) {
        if (!form.isEditable()) {
            return sent(form.state(), form.nil(), form.sent().number(), form.sent().revisionPublicId(), form.sent().sentAt());
        }
        String draft = form.sent() == null ? Messages.text("exchange.paper.state." + form.state())
            : Messages.text("exchange.paper.state." + form.state(), form.sent().number());
        return form.nil() ? withNil(draft) : draft;
    }

    /** A form of a sending. */
    static String sent(RevisionHead head, boolean nil) {
        return sent(head.state(), nil, head.number(), head.publicId(), head.sentAt());
    }

    private static String sent(FormState state, boolean nil, int number, UUID revision, Instant at) {
        String sent = Messages.text("exchange.paper.state.sent", at, number, revision.toString().substring(0, SHORT_CODE),
            Messages.text("exchange.paper.verdict." + state));
        return nil ? withNil(sent) : sent;
    }

    private static String withNil(String state) {
        return Messages.text("exchange.paper.state.nil", state);
    }

    static String total(ConsolidatedSheet sheet, Instant now) {
        if (sheet.frozen()) {
            return Messages.text("exchange.paper.state.frozen");
        }
        return Messages.text(sheet.basis() == Basis.OFFICIAL ? "exchange.paper.state.official" : "exchange.paper.state.preview", now);
    }

    /** Units whose figures are not in the total, by name; {@code null} where none is missing. */
    static String missing(ConsolidatedSheet sheet) {
        String own = sheet.ownGiven() ? "" : Messages.text("exchange.paper.ownMissing");
        String below = sheet.missing().isEmpty() ? "" : Messages.text("exchange.paper.missing", sheet.missing().size(), sheet.expected(),
            sheet.missing().stream().map(UnitRef::name).collect(Collectors.joining("; ")));
        String both = (own + " " + below).strip();
        return both.isEmpty() ? null : both;
    }
}
