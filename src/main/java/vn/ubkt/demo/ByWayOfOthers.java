package vn.ubkt.demo;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.demo.data.DemoBranch;
import vn.ubkt.demo.data.DemoData;
import vn.ubkt.demo.data.DemoUnit;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.quick.behalf.EntryGrantService;
import vn.ubkt.reporting.quick.behalf.GrantDraft;
import vn.ubkt.reporting.quick.branch.BranchRow;
import vn.ubkt.reporting.quick.branch.BranchService;
import vn.ubkt.reporting.quick.branch.BranchSheetService;
import vn.ubkt.reporting.quick.branch.BranchesDraft;
import vn.ubkt.reporting.quick.branch.RowInputs;
import vn.ubkt.shared.time.PortalClock;

/** Branches that report in their unit's sheet, not taken over yet, and units for which their superior enters. */
@ApplicationScoped
class ByWayOfOthers {

    @Inject
    private BranchService branches;

    @Inject
    private BranchSheetService sheets;

    @Inject
    private EntryGrantService grants;

    @Inject
    private PortalClock clock;

    void report(DemoData data, Cast cast, PeriodRef period, LocalDate day) {
        clock.on(day, () -> {
            data.branches().stream().map(DemoBranch::unit).distinct().map(data::unit).forEach(unit -> keep(data, cast, period, unit));
            data.entryGrants().forEach(grant -> {
                GrantDraft draft = new GrantDraft();
                draft.setDocument(grant.document());
                draft.setFrom(grant.from());
                DemoUnit superior = data.unit(data.unit(grant.unit()).parent());
                cast.at(superior, () -> grants.mark(cast.unit(grant.unit()).publicId(), draft));
            });
        });
    }

    private void keep(DemoData data, Cast cast, PeriodRef period, DemoUnit unit) {
        List<DemoBranch> own = data.branches().stream().filter(branch -> branch.unit().equals(unit.code())).toList();
        for (DemoBranch branch : own) {
            BranchesDraft draft = new BranchesDraft();
            draft.setKind(branch.kind());
            draft.setNames(branch.name());
            draft.setFrom(Founding.DAY);
            cast.at(unit, () -> branches.add(draft));
        }
        for (BranchRow row : cast.at(unit, () -> sheets.sheet(period.publicId())).rows()) {
            RowInputs inputs = new RowInputs(period.publicId(), row.branch().publicId(), row.version());
            own.stream().filter(branch -> branch.name().equals(row.branch().name())).findFirst().orElseThrow().figures().forEach(inputs::put);
            if (!inputs.getTyped().isEmpty()) {
                cast.at(unit, () -> sheets.save(inputs));
            }
        }
    }
}
