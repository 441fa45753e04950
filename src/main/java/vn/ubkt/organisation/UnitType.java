package vn.ubkt.organisation;

/** What a unit is called in the structure of the party; the statistical level is kept apart, for the two do not follow each other. */
public enum UnitType {
    PROVINCIAL_COMMITTEE, DISTRICT_COMMITTEE, CITY_COMMITTEE, TOWN_COMMITTEE, BLOC_COMMITTEE, ARMED_FORCES_COMMITTEE,
    DIRECT_COMMITTEE, COMMUNE_COMMITTEE, GRASSROOTS_COMMITTEE, GRASSROOTS_CELL, DIVISION, CELL
}
