package vn.ubkt.reporting.consolidation.web;

import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.consolidation.comparison.Ranking;
import vn.ubkt.reporting.consolidation.comparison.RankingService;
import vn.ubkt.reporting.consolidation.export.ExportContent;
import vn.ubkt.reporting.consolidation.web.export.FigureFile;
import vn.ubkt.reporting.consolidation.web.export.RankingTable;
import vn.ubkt.shared.web.PublicId;

/** One cell over all units directly below, sorted by the column the address names. */
@Named
@ViewScoped
public class RankingView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/reporting/consolidation/ranking.xhtml";
    private static final String ASCENDING = "up";

    @Inject
    private RankingService rankings;

    @Inject
    private FigureFile file;

    @Inject
    private FigureWords words;

    private final FigureAddress address = new FigureAddress();
    private String cell;
    private String with;
    private String sort;
    private String direction;
    private transient Ranking ranking;
    private transient List<Ranking.Row> rows;

    public void load() {
        UUID base = with == null || with.isBlank() ? null : PublicId.of(with);
        ranking = rankings.rank(address.periodId(), base, address.getForm(), FigureAddress.slot(cell), address.toBasis());
        with = ranking.base() == null ? null : ranking.base().publicId().toString();
        rows = order().sorted(ranking, !ASCENDING.equals(direction));
    }

    private RankingOrder order() {
        return Arrays.stream(RankingOrder.values()).filter(each -> each.name().equals(sort)).findFirst().orElse(RankingOrder.VALUE);
    }

    public void choose() {
        Faces.redirect(Faces.getRequestContextPath() + here(order(), direction));
    }

    /** Another period has a last year of its own. */
    public void choosePeriod() {
        with = null;
        choose();
    }

    private String here(RankingOrder by, String towards) {
        return Address.of(PAGE, "period", address.getPeriod(), "form", address.getForm(), "cell", cell, "basis", address.getBasis(), "with", with,
            "sort", by, "dir", towards);
    }

    /** The page sorted by a column; the column it is sorted by is turned round. */
    public String by(String column) {
        RankingOrder by = RankingOrder.valueOf(column);
        boolean first = by != order();
        String towards = by == RankingOrder.NAME == first ? ASCENDING : "down";
        return here(by, first ? towards : ASCENDING.equals(direction) ? "down" : ASCENDING);
    }

    /** For readers of screens: how a column is sorted. */
    public String sortOf(String column) {
        if (RankingOrder.valueOf(column) != order()) {
            return "none";
        }
        return ASCENDING.equals(direction) ? "ascending" : "descending";
    }

    public void export(String format) throws IOException {
        load();
        file.send(ExportContent.RANKING, format, ranking.form().address(ranking.slot()).toString(), RankingTable.of(ranking, rows), words.said(ranking));
    }

    public String getDrill() {
        return Address.of("/reporting/consolidation/drill.xhtml", "period", address.getPeriod(), "form", address.getForm(), "basis", address.getBasis(),
            "cell", cell);
    }

    public String trend(UnitRef unit) {
        return Address.of("/reporting/consolidation/trend.xhtml", "form", address.getForm(), "basis", address.getBasis(), "cell", cell, "unit", unit.publicId());
    }

    public FigureAddress getAddress() {
        return address;
    }

    public Ranking getRanking() {
        return ranking;
    }

    public List<Ranking.Row> getRows() {
        return rows;
    }

    public String getCell() {
        return cell;
    }

    public void setCell(String cell) {
        this.cell = cell;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public String getDirection() {
        return direction;
    }

    public void setDirection(String direction) {
        this.direction = direction;
    }
}
