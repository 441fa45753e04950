package vn.ubkt.reporting.period;

/** In a closed period nothing more is entered or sent. */
public enum PeriodState {
    OPEN, CLOSED
}
