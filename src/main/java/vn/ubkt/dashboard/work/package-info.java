/** The one list of what waits for a person, put together from what every feature shows; owns nothing of it. */
package vn.ubkt.dashboard.work;
