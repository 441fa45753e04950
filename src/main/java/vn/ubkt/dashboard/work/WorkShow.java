package vn.ubkt.dashboard.work;

/** Which of the waiting things are listed. */
public enum WorkShow {
    ALL, LATE, WEEK;

    /** @param page whose counts are asked */
    public int count(WorkPage page) {
        return switch (this) {
            case ALL -> page.all();
            case LATE -> page.late();
            case WEEK -> page.week();
        };
    }
}
