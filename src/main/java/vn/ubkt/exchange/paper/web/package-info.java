/** The address under which a printed form is fetched. */
package vn.ubkt.exchange.paper.web;
