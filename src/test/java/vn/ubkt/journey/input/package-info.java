/** Whatever may be posted to the forms of the pages: texts that do not fit, choices that were not offered. */
package vn.ubkt.journey.input;
