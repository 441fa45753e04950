package vn.ubkt.reporting.submission;

import java.util.Set;

/** Figures that a unit's official total is made of changed: it sent own ones, or accepted or reopened those of a unit below. */
public record OfficialTotalChanged(long unitId, long periodId, Set<String> formCodes) {
}
