package vn.ubkt.reporting.quick;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import vn.ubkt.reporting.quick.behalf.EntryGrantService;
import vn.ubkt.reporting.quick.behalf.UnitEntry;
import vn.ubkt.reporting.quick.behalf.UnitSheetService;

/** What a superior that enters for a unit works with. */
@Dependent
class EnteringBeans {

    @Inject
    EntryGrantService grants;

    @Inject
    UnitEntry entry;

    @Inject
    UnitSheetService sheets;
}
