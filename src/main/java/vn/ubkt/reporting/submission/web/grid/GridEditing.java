package vn.ubkt.reporting.submission.web.grid;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.expression.Span;

/**
 * What a grid needs beside its figures where a person fills it in.
 *
 * @param memory  name under which the browser keeps what is not saved
 * @param key     key, in Base64, with which it is kept; the person's own. Empty = it is only forgotten, nothing is kept
 * @param address where changed cells are saved, from the root of the portal
 * @param version version of the draft the figures are of
 * @param level   level of the unit, for the cells it owes
 * @param span    what the rules examine
 */
public record GridEditing(String memory, String key, String address, long version, StatisticalLevel level, Span span) {
}
