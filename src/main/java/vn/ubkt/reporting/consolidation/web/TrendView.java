package vn.ubkt.reporting.consolidation.web;

import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

import vn.ubkt.reporting.consolidation.export.ExportContent;
import vn.ubkt.reporting.consolidation.trend.Trend;
import vn.ubkt.reporting.consolidation.trend.TrendPoint;
import vn.ubkt.reporting.consolidation.trend.TrendQuestion;
import vn.ubkt.reporting.consolidation.trend.TrendQuestion.Series;
import vn.ubkt.reporting.consolidation.trend.TrendService;
import vn.ubkt.reporting.consolidation.web.export.FigureFile;
import vn.ubkt.reporting.consolidation.web.export.TrendTable;
import vn.ubkt.reporting.consolidation.web.unit.UnitPick;
import vn.ubkt.reporting.form.rule.Part;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.web.UserLocale;

/** One cell over time, as a chart and as a table. */
@Named
@ViewScoped
public class TrendView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/reporting/consolidation/trend.xhtml";
    private static final String TEXTS = "reporting.consolidation.trend.";

    @Inject
    private TrendService trends;

    @Inject
    private FigureFile file;

    @Inject
    private FigureWords words;

    private final FigureAddress address = new FigureAddress();
    private final TrendFilter filter = new TrendFilter();
    private transient Trend trend;

    public void load() {
        trend = trends.trend(new TrendQuestion(address.unitId(), address.getForm(), FigureAddress.slot(filter.getCell()), filter.toPart(), address.toBasis(),
            filter.toSeries(), filter.isCumulative(), filter.getFrom(), filter.getTo()));
        filter.show(trend);
        address.setUnit(trend.unit().publicId().toString());
    }

    public void choose() {
        Faces.redirect(Faces.getRequestContextPath() + Address.of(PAGE, "form", address.getForm(), "cell", filter.cellIn(trend.form()), "basis",
            address.getBasis(), "unit", address.getUnit(), "part", filter.getPart(), "series", filter.getSeries(),
            "cumulative", filter.isCumulative() ? "true" : null, "from", filter.getFrom(), "to", filter.getTo()));
    }

    public void export(String format) throws IOException {
        load();
        file.send(ExportContent.TREND, format, trend.form().address(trend.slot()).toString(), TrendTable.of(trend, what(), words::remark), words.said(trend));
    }

    /** Part, series and basis in words. */
    private List<String> what() {
        Locale locale = locale();
        return List.of(Messages.text(locale, "reporting.form.Part." + filter.toPart()), Messages.text(locale, TEXTS + "series." + filter.toSeries()),
            Messages.text(locale, TEXTS + (filter.isCumulative() ? "cumulative.yes" : "cumulative.no")),
            Messages.text(locale, "reporting.consolidation.export.basis", address.toBasis()));
    }

    private static Locale locale() {
        return UserLocale.of(FacesContext.getCurrentInstance());
    }

    public String getChart() {
        return TrendChart.of(trend, Messages.text(locale(), TEXTS + "line", "%s"));
    }

    public boolean isDrawn() {
        return trend.points().stream().map(TrendPoint::value).anyMatch(value -> value != null);
    }

    public String drill(TrendPoint point) {
        boolean opens = point.value() != null && !filter.isCumulative() && trend.units().contains(trend.unit());
        return !opens ? null : Address.of("/reporting/consolidation/drill.xhtml", "period", point.period().publicId(), "form", address.getForm(), "basis",
            address.getBasis(), "cell", filter.getCell(), "unit", address.getUnit());
    }

    public String getRanking() {
        return trend.points().isEmpty() ? null : Address.of("/reporting/consolidation/ranking.xhtml", "period",
            trend.points().get(trend.points().size() - 1).period().publicId(), "form", address.getForm(), "basis", address.getBasis(), "cell", filter.getCell());
    }

    public List<Part> getParts() {
        return Arrays.asList(Part.values());
    }

    public List<Series> getSeries() {
        return trend.series();
    }

    public UnitPick getUnit() {
        return UnitPick.of(trend.unit());
    }

    /** {@code null} = the acting unit. */
    public void setUnit(UnitPick unit) {
        address.setUnit(unit == null ? null : unit.id());
    }

    /** Day on which units are looked for; {@code null} = today. */
    public LocalDate getDay() {
        return trend.points().isEmpty() ? null : trend.points().get(trend.points().size() - 1).period().endsOn();
    }

    public FigureAddress getAddress() {
        return address;
    }

    public TrendFilter getFilter() {
        return filter;
    }

    public Trend getTrend() {
        return trend;
    }
}
