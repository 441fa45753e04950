/** Measures the portal's pages and a bare page of the same size in turns, so that noise of the machine falls on both. */
package vn.ubkt.bench.race;
