package vn.ubkt.reporting.submission.web.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.ubkt.reporting.submission.SubmissionError;
import vn.ubkt.reporting.submission.cells.CellInputs;
import vn.ubkt.reporting.submission.entry.DataEntryService;
import vn.ubkt.reporting.submission.entry.SavedCells;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.web.PersonMark;
import vn.ubkt.shared.web.PublicId;
import vn.ubkt.shared.web.UserLocale;

/**
 * Saves changed cells while a person goes on typing. A request of its own, so that it needs no view of the page: any number of tabs
 * save, and a page left open over night does. It must name the person its page was made for, in a header that no foreign site can send.
 */
@WebServlet(CellsServlet.ADDRESS)
public class CellsServlet extends HttpServlet {

    public static final String ADDRESS = "/reporting/submission/cells";

    private static final long serialVersionUID = 1L;
    private static final String PERSON = "X-Ubkt-Person";
    private static final int LONGEST = 40_000;
    private static final int UNREADABLE = 422;

    @Inject
    private transient DataEntryService entry;

    @Inject
    private transient PersonMark person;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!person.getValue().equals(request.getHeader(PERSON))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            UUID period = PublicId.of(request.getParameter("period"));
            save(period, request.getParameter("form"), request, response);
        } catch (NotFoundException missing) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } catch (DomainException refused) {
            refuse(response, text(request, refused));
        } catch (ChangedCells.Unreadable unreadable) {
            refuse(response, Messages.text(UserLocale.of(request), "reporting.submission.grid.unreadable"));
        }
    }

    private void save(UUID period, String form, HttpServletRequest request, HttpServletResponse response) throws IOException, ChangedCells.Unreadable {
        String version = request.getParameter("version");
        if (form == null || !FormGrid.isVersion(version)) {
            throw new ChangedCells.Unreadable();
        }
        Map<Integer, String> cells = ChangedCells.parse(body(request), Integer.MAX_VALUE);
        CellInputs inputs = new CellInputs(period, form, Long.parseLong(version));
        cells.forEach(inputs::put);
        SavedCells saved = save(inputs);
        Locale locale = UserLocale.of(request);
        answer(response, HttpServletResponse.SC_OK, saved.overtaken() ? CellsAnswer.changed(saved.sheet(), locale) : CellsAnswer.saved(saved, locale));
    }

    /** Whoever is overtaken in the very moment of writing looks again. */
    private SavedCells save(CellInputs inputs) {
        try {
            return entry.saveUnlessChanged(inputs);
        } catch (DomainException refused) {
            if (refused.code() != SubmissionError.FORM_CHANGED_MEANWHILE) {
                throw refused;
            }
            return entry.saveUnlessChanged(inputs);
        }
    }

    private static String body(HttpServletRequest request) throws IOException, ChangedCells.Unreadable {
        try (InputStream in = request.getInputStream()) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new ChangedCells.Unreadable();
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static String text(HttpServletRequest request, DomainException refused) {
        Locale locale = UserLocale.of(request);
        return Messages.text(locale, refused.code().key(), refused.args().toArray());
    }

    private static void refuse(HttpServletResponse response, String sentence) throws IOException {
        answer(response, UNREADABLE, CellsAnswer.refused(sentence));
    }

    private static void answer(HttpServletResponse response, int status, JsonObjectBuilder json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(json.build().toString());
    }
}
