/**
 * An invented province to try the portal out with: units, accounts, periods and figures, entered, sent and accepted through the
 * use cases that people use. Owns no table and no page; works in demo mode only.
 */
@Feature(uses = {"organisation", "access", "reporting.period", "reporting.form", "reporting.submission", "reporting.quick"})
package vn.ubkt.demo;

import vn.ubkt.shared.Feature;
