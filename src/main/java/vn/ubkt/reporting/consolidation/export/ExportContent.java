package vn.ubkt.reporting.consolidation.export;

/** What a file of figures holds. */
public enum ExportContent {
    SHEET, DRILL, COMPARISON, TREND, RANKING
}
