package vn.ubkt.reporting.period;

/** BASE periods are entered; COMPOSITE ones are computed from base periods and never typed. */
public enum PeriodKind {
    BASE, COMPOSITE
}
