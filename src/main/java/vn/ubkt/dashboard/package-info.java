/**
 * The first page: what waits for the person at the acting unit, block by block as the role allows. Owns no table and decides
 * nothing: it reads what the other features know and leads to their pages.
 */
@Feature(uses = {"bulletin", "organisation", "reporting.consolidation", "reporting.form", "reporting.period", "reporting.submission"})
package vn.ubkt.dashboard;

import vn.ubkt.shared.Feature;
