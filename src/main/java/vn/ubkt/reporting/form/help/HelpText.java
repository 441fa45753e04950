package vn.ubkt.reporting.form.help;

import vn.ubkt.reporting.form.Provenance;

/**
 * One thing to know of a cell.
 *
 * @param id     number of the counting convention, such as 5.4, or what the text is about, such as column.level
 * @param source what it rests on
 */
public record HelpText(String id, Provenance mark, String title, String text, String source) {
}
