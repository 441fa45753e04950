package vn.ubkt.audit.text;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;

/** What people of the acting unit wrote for others, and others for them. */
@UseCase
public class TravelledTextService {

    public static final int PAGE_SIZE = 25;

    @Inject
    private TravelledTexts texts;

    @Requires(Permission.AUDIT_READ)
    public int count(@Valid @NotNull TextFilter filter) {
        return texts.count(filter);
    }

    /** One page, the newest first. */
    @Requires(Permission.AUDIT_READ)
    public List<TravelledText> page(@Valid @NotNull TextFilter filter, int first) {
        return texts.page(filter, first, PAGE_SIZE);
    }
}
