/** Figures set against the same period last year, against another unit, against the number of members; units beside each other. */
package vn.ubkt.reporting.consolidation.comparison;
