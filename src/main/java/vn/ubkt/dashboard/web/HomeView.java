package vn.ubkt.dashboard.web;

import java.io.Serializable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.dashboard.DashboardService;
import vn.ubkt.dashboard.HomeBoard;

/** What waits for the person. */
@Named
@ViewScoped
public class HomeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DashboardService dashboard;

    private transient HomeBoard board;

    public void load() {
        board = dashboard.board();
    }

    public HomeBoard getBoard() {
        return board;
    }
}
