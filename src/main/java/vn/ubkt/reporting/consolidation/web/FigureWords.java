package vn.ubkt.reporting.consolidation.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.reporting.consolidation.comparison.Difference;
import vn.ubkt.reporting.consolidation.comparison.Rate;
import vn.ubkt.reporting.consolidation.trend.TrendPoint;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.measure.Counting;
import vn.ubkt.reporting.form.measure.Measures;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.text.VietnameseText;
import vn.ubkt.shared.web.UserLocale;

/** How comparisons are said: difference, change and ratio each in words of its own, and what is missing as missing. */
@Named("figureWords")
@ApplicationScoped
public class FigureWords {

    private static final String TEXTS = "reporting.consolidation.";
    private static final String MINUS = "\u2212";

    @Inject
    private Measures measures;

    /** +12, −5 or 0; a dash where there is none. */
    public String difference(Difference difference) {
        Long value = difference.difference();
        if (value == null) {
            return "–";
        }
        return value > 0 ? "+" + VietnameseText.number(value) : value < 0 ? MINUS + VietnameseText.number(-value) : "0";
    }

    /** "tăng 12,5 %", "giảm 3,0 %", or why it cannot be said. */
    public String change(Difference difference) {
        BigDecimal change = difference.change();
        if (change == null) {
            return reading(difference);
        }
        String key = change.signum() > 0 ? "change.up" : change.signum() < 0 ? "change.down" : "change.none";
        return text(key, VietnameseText.percent(change.abs()));
    }

    /** "bằng 112,5 %", or a dash: why it cannot be said stands beside it. */
    public String ratio(Difference difference) {
        return difference.ratio() == null ? "–" : text("ratio", VietnameseText.percent(difference.ratio()));
    }

    /** Why two figures are not compared; empty where they are. */
    public String reading(Difference difference) {
        return difference.reading() == Difference.Reading.COMPARED ? "" : text("reading." + difference.reading());
    }

    /** "2,4", with what it is set against to be read out or pointed at. */
    public String rate(Rate rate) {
        return rate.rate() == null ? "–" : VietnameseText.decimal(rate.rate(), 1);
    }

    public String per(Rate rate) {
        return rate.per() == null ? text("rate.unknown") : text("rate.per", rate.per());
    }

    public String percent(BigDecimal share) {
        return share == null ? "–" : VietnameseText.percent(share);
    }

    /** The indicator of a column with the headings above it. */
    public String column(FormColumn column) {
        return String.join(" – ", Stream.concat(column.groups(locale()).stream(), Stream.of(column.label(locale()))).toList());
    }

    /** What a column counts, turns or subjects. */
    public String counting(Form form, FormColumn column) {
        return counting(measures.counting(form, column), column.unit());
    }

    /** The same for a whole form: one sentence for each way of counting in it. */
    public List<String> counting(Form form) {
        if (form.unit() != null) {
            return List.of(counting(form, form.columns().get(0)));
        }
        Set<String> sentences = new LinkedHashSet<>();
        form.shownColumns().forEach(column -> sentences.add(counting(form, column)));
        return List.copyOf(sentences);
    }

    private static String counting(Counting counting, String unit) {
        return text("counting." + counting, Messages.text(locale(), "reporting.submission.measure." + unit));
    }

    /** What there is to say of a point of a series; empty = nothing. */
    public String remark(TrendPoint point) {
        List<String> remarks = new ArrayList<>();
        if (!point.applicable()) {
            remarks.add(text("trend.notApplicable"));
        }
        if (point.isBreak()) {
            String reason = point.link().reason(locale());
            remarks.add(reason == null ? text("trend.break." + point.link().kind(), String.join(", ", point.sets())) : reason);
        }
        if (point.isMixed()) {
            remarks.add(text("trend.mixed", String.join(", ", point.sets())));
        }
        if (point.missing() > 0) {
            remarks.add(text("trend.missing", point.missing()));
        }
        if (point.unitsChanged()) {
            remarks.add(text("trend.unitsChanged"));
        }
        return String.join(" ", remarks);
    }

    private static String text(String key, Object... args) {
        return Messages.text(locale(), TEXTS + key, args);
    }

    private static Locale locale() {
        return UserLocale.of(FacesContext.getCurrentInstance());
    }
}
