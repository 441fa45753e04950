/** A committee's own official workbooks: bound once to our forms, valid from a day, filled for the committee and all units below it. */
package vn.ubkt.exchange.template;
