/** Roads of a person over many pages: the month of a clerk by keyboard, and pages looked at one after the other. */
package vn.ubkt.journey.road;
