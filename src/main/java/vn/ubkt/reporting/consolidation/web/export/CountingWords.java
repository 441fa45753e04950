package vn.ubkt.reporting.consolidation.web.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.reporting.consolidation.PeriodMake;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.measure.Counting;
import vn.ubkt.reporting.form.measure.Measures;
import vn.ubkt.shared.i18n.Messages;

/** What figures count, and what a period is made of: said on every page and in every file that shows a total. */
@ApplicationScoped
public class CountingWords {

    @Inject
    private Measures measures;

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
        return Columns.words("counting." + counting, Messages.text(Columns.locale(), "reporting.submission.measure." + unit));
    }

    /** What a reader must know of a period before setting its figures beside others; empty = nothing. */
    public List<String> make(PeriodMake make) {
        List<String> said = new ArrayList<>();
        if (make != null && make.isCombined()) {
            said.add(Columns.words("make.combined", make.period().name(), make.bases().size(), make.names()));
        }
        if (make != null && make.isMixed()) {
            said.add(Columns.words("make.mixed", make.period().name(), String.join(", ", make.sets())));
        }
        if (make != null && make.isCarried()) {
            said.add(Columns.words("make.carriedOf", make.period().name(), make.carriedNames()));
        }
        return said;
    }
}
