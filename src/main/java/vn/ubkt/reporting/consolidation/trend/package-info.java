/** One cell over time, each period by itself or added up, with the places where the series breaks. */
package vn.ubkt.reporting.consolidation.trend;
