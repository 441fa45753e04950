package vn.ubkt.reporting.consolidation.comparison;

import java.util.UUID;

import vn.ubkt.reporting.consolidation.Basis;

/**
 * What is to be compared with what. Units are the acting one and any below it.
 *
 * @param unit       {@code null} = the acting unit
 * @param formCode   {@code null} = the first form of the period
 * @param basePeriod {@code null} = the same period last year, or with another unit the same period
 * @param baseUnit   {@code null} = the same unit
 * @param row        code of the row; {@code null} = the total row
 */
public record Question(UUID unit, UUID period, String formCode, Basis basis, UUID basePeriod, UUID baseUnit, String row) {

    /** As a row: all of them. */
    public static final String ALL_ROWS = "ALL";
}
