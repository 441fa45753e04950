package vn.ubkt.demo.data;

import java.util.List;

import vn.ubkt.organisation.StatisticalLevel;

/** Everything the demo is made of. */
public record DemoData(List<DemoUnit> units, List<DemoAccount> accounts, List<DemoPeriod> periods, List<Activity> activities,
                       List<SeedFigure> seedFigures, List<Standing> standings, List<DemoBranch> branches, List<DemoEntryGrant> entryGrants) {

    public static DemoData load() {
        return new DemoData(
            Table.read("units.csv").rows().stream().map(DemoUnit::of).toList(),
            Table.read("accounts.csv").rows().stream().map(DemoAccount::of).toList(),
            Table.read("periods.csv").rows().stream().map(DemoPeriod::of).toList(),
            Table.read("activity.csv").rows().stream().map(Activity::of).toList(),
            Table.read("seed-figures.csv").rows().stream().map(SeedFigure::of).toList(),
            Table.read("open-period.csv").rows().stream().map(Standing::of).toList(),
            Table.read("branches.csv").rows().stream().map(DemoBranch::of).toList(),
            Table.read("entry-grants.csv").rows().stream().map(DemoEntryGrant::of).toList());
    }

    public Standing standing(DemoUnit unit) {
        return standings.stream().filter(standing -> standing.unit().equals(unit.code())).findFirst()
            .orElseGet(() -> Standing.accepted(unit.code()));
    }

    public DemoUnit unit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst().orElseThrow();
    }

    public DemoPeriod period(String code) {
        return periods.stream().filter(period -> period.code().equals(code)).findFirst().orElseThrow();
    }

    /** The two administrators of a tenant. */
    public List<DemoAccount> administrators(DemoUnit tenant) {
        return accounts.stream().filter(account -> account.isAdministrator() && account.unit().equals(tenant.code())).toList();
    }

    /** The tenant that gives the post: that of the unit; for administrators the one above. */
    public DemoUnit admittedBy(DemoAccount account) {
        DemoUnit unit = unit(account.unit());
        boolean fromAbove = account.isAdministrator() || !unit.tenant();
        return fromAbove && !unit.parent().isEmpty() ? unit(unit.parent()) : unit;
    }

    /** The base period that is not over yet. */
    public DemoPeriod openPeriod() {
        List<DemoPeriod> bases = basePeriods();
        return bases.get(bases.size() - 1);
    }

    /** Base periods, oldest first. */
    public List<DemoPeriod> basePeriods() {
        return periods.stream().filter(DemoPeriod::isBase).toList();
    }

    public List<DemoUnit> units(StatisticalLevel level) {
        return units.stream().filter(unit -> unit.level() == level).toList();
    }

    public List<DemoUnit> below(DemoUnit parent) {
        return units.stream().filter(unit -> unit.parent().equals(parent.code())).toList();
    }
}
