/** The pages of templates, and the address they are downloaded from. */
package vn.ubkt.exchange.template.web;
