/**
 * Units of the party and their commissions: names, statistical levels and parents by date, the reach that follows from them,
 * and their creation, renaming, move and closing. Knows nothing of persons, periods or figures.
 */
@Feature
package vn.ubkt.organisation;

import vn.ubkt.shared.Feature;
