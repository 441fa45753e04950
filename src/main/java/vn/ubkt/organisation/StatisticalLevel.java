package vn.ubkt.organisation;

/**
 * The level at which a unit stands in the statistics, from the Centre down to the grassroots committee. It decides which
 * level columns and rows of a form the unit may fill; the administrative name of the unit does not.
 */
public enum StatisticalLevel {
    CENTRAL, PROVINCE, DISTRICT, GRASSROOTS
}
