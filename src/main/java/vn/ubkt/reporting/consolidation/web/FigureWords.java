package vn.ubkt.reporting.consolidation.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.reporting.consolidation.PeriodMake;
import vn.ubkt.reporting.consolidation.comparison.Comparison;
import vn.ubkt.reporting.consolidation.comparison.Difference;
import vn.ubkt.reporting.consolidation.comparison.Ranking;
import vn.ubkt.reporting.consolidation.comparison.Rate;
import vn.ubkt.reporting.consolidation.trend.Trend;
import vn.ubkt.reporting.consolidation.trend.TrendPoint;
import vn.ubkt.reporting.consolidation.web.export.CountingWords;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
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
    private CountingWords words;

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
        return words.counting(form, column);
    }

    /** The same for a whole form: one sentence for each way of counting in it. */
    public List<String> counting(Form form) {
        return words.counting(form);
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
        if (point.isCarried()) {
            remarks.add(text("make.carried", point.make().carriedNames()));
        }
        if (point.gaps() > 0) {
            remarks.add(text("make.gaps", point.gaps()));
        }
        if (point.missing() > 0) {
            remarks.add(text("trend.missing", point.missing()));
        }
        if (point.unitsChanged()) {
            remarks.add(text("trend.unitsChanged"));
        }
        return String.join(" ", remarks);
    }

    /** What a reader must know of a period before setting its figures beside others; empty = nothing. */
    public List<String> make(PeriodMake make) {
        return words.make(make);
    }

    /** What a reader of the file must know, as the page says it. */
    List<String> said(Comparison comparison) {
        List<String> said = new ArrayList<>(counting(comparison.form()));
        said.addAll(makes(comparison));
        return said;
    }

    List<String> said(Ranking ranking) {
        List<String> said = new ArrayList<>(List.of(counting(ranking.form(), ranking.column())));
        said.addAll(makes(ranking));
        return said;
    }

    List<String> said(Trend trend) {
        List<String> said = new ArrayList<>(List.of(counting(trend.form(), trend.column())));
        if (trend.isCarried()) {
            said.add(text("carried.legend"));
        }
        return said;
    }

    private List<String> makes(PeriodMake shown, PeriodMake base, List<String> otherSets) {
        List<String> said = new ArrayList<>(make(shown));
        if (base != null && !base.equals(shown)) {
            said.addAll(make(base));
        }
        if (!otherSets.isEmpty()) {
            said.add(text("make.otherSets", String.join(", ", otherSets)));
        }
        return said;
    }

    /** Both periods of a comparison, and that their form sets differ where they do. */
    public List<String> makes(Comparison comparison) {
        return makes(comparison.value().make(), comparison.base().make(), comparison.otherSets());
    }

    /** The same of a ranking. */
    public List<String> makes(Ranking ranking) {
        return makes(ranking.makes().get(0), ranking.makes().get(ranking.makes().size() - 1), ranking.otherSets());
    }

    private static String text(String key, Object... args) {
        return Messages.text(locale(), TEXTS + key, args);
    }

    private static Locale locale() {
        return UserLocale.of(FacesContext.getCurrentInstance());
    }
}
