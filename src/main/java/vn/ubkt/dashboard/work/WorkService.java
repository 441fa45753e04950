package vn.ubkt.dashboard.work;

import java.util.List;
import java.util.stream.StreamSupport;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.OpenToAll;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.work.TaskSource;

/** What waits for the acting person at the acting unit, over all features. */
@UseCase
public class WorkService {

    /** Rows of one page of the list. */
    public static final int PAGE_SIZE = 25;

    @Inject
    @Any
    private Instance<TaskSource> sources;

    @Inject
    private Tasks tasks;

    @Inject
    private CurrentUser user;

    @Inject
    private PortalClock clock;

    /**
     * Open to all: a kind of work is read only for those who can do it.
     *
     * @param first rows to leave out
     * @param size  rows at most
     */
    @OpenToAll
    public WorkPage page(WorkShow show, int first, int size) {
        List<Tasks.Source> readable = StreamSupport.stream(sources.spliterator(), false).map(this::readable)
            .filter(source -> !source.kinds().isEmpty()).toList();
        return readable.isEmpty() ? WorkPage.EMPTY
            : tasks.page(readable, user.accountId(), clock.now(), show == null ? WorkShow.ALL : show, first, size);
    }

    private Tasks.Source readable(TaskSource source) {
        return new Tasks.Source(source.view(), source.kinds().stream().filter(kind -> user.may(kind.permission())).toList());
    }
}
