/** The first page. */
package vn.ubkt.dashboard.web;
