/**
 * What the integration tests share: one deployment of the WAR as it ships, one throw-away PostgreSQL, a client over HTTP, a browser.
 * {@link vn.ubkt.support.InContainer} and {@link vn.ubkt.support.OverHttp} are the two parents of test classes.
 */
package vn.ubkt.support;
