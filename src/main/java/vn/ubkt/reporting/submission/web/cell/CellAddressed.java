package vn.ubkt.reporting.submission.web.cell;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.ubkt.reporting.form.rule.Part;
import vn.ubkt.reporting.submission.cell.CellSheet;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.web.PublicId;
import vn.ubkt.shared.web.UserLocale;

/** Answers with one cell as JSON. What is refused, foreign or missing is answered the same, without a word. */
public abstract class CellAddressed extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern SLOT = Pattern.compile("[0-9]{1,5}");

    @Inject
    private transient CellJson json;

    /** The cell the request names. */
    protected abstract CellSheet cell(HttpServletRequest request);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = UserLocale.of(request);
        try {
            String cell = json.of(cell(request), locale);
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(cell);
        } catch (DomainException refused) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    protected static UUID id(HttpServletRequest request, String name) {
        return PublicId.of(request.getParameter(name));
    }

    protected static String form(HttpServletRequest request) {
        String form = request.getParameter("form");
        if (form == null) {
            throw new NotFoundException();
        }
        return form;
    }

    protected static int slot(HttpServletRequest request) {
        String slot = request.getParameter("slot");
        if (slot == null || !SLOT.matcher(slot).matches()) {
            throw new NotFoundException();
        }
        return Integer.parseInt(slot);
    }

    protected static Part part(HttpServletRequest request) {
        String part = request.getParameter("part");
        for (Part known : Part.values()) {
            if (known.name().equals(part)) {
                return known;
            }
        }
        return Part.OWN;
    }
}
