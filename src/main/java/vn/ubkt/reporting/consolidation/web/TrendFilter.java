package vn.ubkt.reporting.consolidation.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;

import vn.ubkt.reporting.consolidation.trend.Trend;
import vn.ubkt.reporting.consolidation.trend.TrendQuestion.Series;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.rule.Part;

/** What a person chose to see of a series; all of it stands in the address. */
public class TrendFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private String cell;
    private String row;
    private String column;
    private String part;
    private String series;
    private boolean cumulative;
    private LocalDate from;
    private LocalDate to;

    Part toPart() {
        return Arrays.stream(Part.values()).filter(each -> each.name().equals(part)).findFirst().orElse(Part.TOTAL);
    }

    Series toSeries() {
        return Arrays.stream(Series.values()).filter(each -> each.name().equals(series)).findFirst().orElse(Series.BASE);
    }

    /** Takes over what is shown, so that the fields say it. */
    void show(Trend trend) {
        row = trend.row().code();
        column = trend.column().letter();
        part = toPart().name();
        series = toSeries().name();
    }

    /** The slot of the row and column chosen. */
    int cellIn(Form form) {
        return form.slot(row, column);
    }

    public String getCell() {
        return cell;
    }

    public void setCell(String cell) {
        this.cell = cell;
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }

    public String getColumn() {
        return column;
    }

    public void setColumn(String column) {
        this.column = column;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getSeries() {
        return series;
    }

    public void setSeries(String series) {
        this.series = series;
    }

    public boolean isCumulative() {
        return cumulative;
    }

    public void setCumulative(boolean cumulative) {
        this.cumulative = cumulative;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
