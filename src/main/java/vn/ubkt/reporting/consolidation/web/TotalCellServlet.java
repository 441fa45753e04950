package vn.ubkt.reporting.consolidation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

import vn.ubkt.reporting.consolidation.TotalHistoryService;
import vn.ubkt.reporting.submission.cell.CellSheet;
import vn.ubkt.reporting.submission.web.cell.CellAddressed;

/** A cell of the acting unit's consolidated form. */
@WebServlet("/reporting/consolidation/cell")
public class TotalCellServlet extends CellAddressed {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TotalHistoryService totals;

    @Override
    protected CellSheet cell(HttpServletRequest request) {
        return totals.cell(id(request, "period"), form(request), slot(request), part(request));
    }
}
