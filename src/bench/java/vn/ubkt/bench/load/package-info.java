/** A province at full size, written straight into the tables: what the benchmark is run against. */
package vn.ubkt.bench.load;
