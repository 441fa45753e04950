package vn.ubkt.reporting.submission.web.cell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

import vn.ubkt.reporting.submission.cell.CellHistoryService;
import vn.ubkt.reporting.submission.cell.CellSheet;

/** A cell of a form being filled in, or of a sending being looked into. */
@WebServlet("/reporting/submission/cell")
public class CellServlet extends CellAddressed {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CellHistoryService cells;

    @Override
    protected CellSheet cell(HttpServletRequest request) {
        return request.getParameter("revision") == null
            ? cells.own(id(request, "period"), form(request), slot(request), part(request))
            : cells.sent(id(request, "revision"), form(request), slot(request), part(request));
    }
}
