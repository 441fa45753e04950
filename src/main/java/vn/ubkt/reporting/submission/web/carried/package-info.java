/** Page beans of carried figures. */
package vn.ubkt.reporting.submission.web.carried;
