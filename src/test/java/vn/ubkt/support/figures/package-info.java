/** A small province and what its units send: ground for tests that need figures. */
package vn.ubkt.support.figures;
