/**
 * The trail: what was done, by whom, for which unit, as one hash chain per tenant; its search page, its check and the daily file of
 * its heads. It listens to {@link vn.ubkt.shared.trail.AuditEvent} and knows none of the features that fire it.
 */
@Feature
package vn.ubkt.audit;

import vn.ubkt.shared.Feature;
