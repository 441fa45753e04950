/** The demo's files in {@code config/demo}, read into records. */
package vn.ubkt.demo.data;
