/** Pages of the bulletins: list, composing, release, reading. */
package vn.ubkt.bulletin.web;
