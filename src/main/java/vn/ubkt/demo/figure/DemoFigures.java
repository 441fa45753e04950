package vn.ubkt.demo.figure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import vn.ubkt.demo.data.DemoData;
import vn.ubkt.demo.data.DemoPeriod;
import vn.ubkt.demo.data.DemoUnit;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormSet;

/**
 * The own part of every form of every unit in every base period. The same files give the same figures: what is published comes
 * out exactly, its distribution over units and cells is invented.
 */
public final class DemoFigures {

    /** One grassroots unit in so many fills the rows of the sections; above the grassroots all do. */
    private static final int DETAILED_EVERY = 5;

    private final Map<String, Map<String, Map<String, CellVector>>> figures = new LinkedHashMap<>();

    private DemoFigures() {
    }

    public static DemoFigures of(DemoData data, FormCatalogue catalogue) {
        var all = new DemoFigures();
        var open = new HashMap<String, OpenCases>();
        for (DemoPeriod period : data.basePeriods()) {
            Map<String, Map<String, Long>> counts = Distribution.of(data, period.code());
            FormSet set = catalogue.set(period.formSet());
            var units = new HashMap<String, Map<String, CellVector>>();
            for (DemoUnit unit : data.units()) {
                var book = new Workbook(unit, set, counts.getOrDefault(unit.code(), Map.of()),
                    open.computeIfAbsent(unit.code(), code -> new OpenCases()), isDetailed(unit), Dice.of(period.code(), unit.code()));
                units.put(unit.code(), fill(book));
            }
            all.figures.put(period.code(), units);
        }
        return all;
    }

    /** Forms on which something happened, with their completed vectors; on every other form offered nothing did. */
    public Map<String, CellVector> own(String period, String unit) {
        return figures.get(period).get(unit);
    }

    private static Map<String, CellVector> fill(Workbook book) {
        SubjectForms.fill(book);
        long visits = DutyForms.fill(book);
        long membersOnDues = FinanceForms.fill(book);
        book.put("S01", new Cells().add("C D", membersOnDues, visits));
        PetitionForms.fill(book);
        CommissionForms.fill(book);
        SupplementForms.fill(book);
        return book.forms();
    }

    private static boolean isDetailed(DemoUnit unit) {
        boolean grassroots = unit.level() == StatisticalLevel.GRASSROOTS;
        return !grassroots || unit.hasCommission() && Math.floorMod(unit.code().hashCode(), DETAILED_EVERY) == 0;
    }
}
