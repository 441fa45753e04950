/** Which cells of somebody's own workbook are which of our forms: proposing it, checking it, filling by it and knowing it again. Pure. */
package vn.ubkt.exchange.template.bind;
