/** What pages of figures show, as tables to be taken out. */
package vn.ubkt.reporting.consolidation.web.export;
