/** The other side of the race: pages with as many cells, links and fields as the portal's, and nothing else. A web archive of its own. */
package vn.ubkt.bench.bare;
