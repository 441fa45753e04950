/** The numbered record of figures taken out of the portal as files. */
package vn.ubkt.reporting.consolidation.export;
