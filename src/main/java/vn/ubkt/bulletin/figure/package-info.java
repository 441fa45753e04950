/** The words of a figure: who acted, upon whom, how many. */
package vn.ubkt.bulletin.figure;
