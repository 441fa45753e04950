/** Choosing one of the many units below the acting one: found by words with or without diacritics. */
package vn.ubkt.reporting.consolidation.web.unit;
