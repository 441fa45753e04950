/** An installation for real work, from its empty database on: what ships, in a process of its own. */
package vn.ubkt.journey.production;
