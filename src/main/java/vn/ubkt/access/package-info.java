/**
 * Accounts, posts by date, roles given by two persons, credentials, and signing in. It says who acts for which unit; what a role
 * may do stands in the data, what a use case demands stands on the use case.
 */
@Feature(uses = "organisation")
package vn.ubkt.access;

import vn.ubkt.shared.Feature;
