/** The portal as its people meet it, from outside and end to end, on the demo's province. */
package vn.ubkt.journey;
