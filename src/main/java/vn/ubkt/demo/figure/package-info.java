/** Figures of the demo: made up, but so that every rule of the forms holds and the totals are those that were published. Pure. */
package vn.ubkt.demo.figure;
