/** The table of forms due: exceptions to the rule that a form offered to a level is due from it in every period; part of reporting.period. */
package vn.ubkt.reporting.period.due;
