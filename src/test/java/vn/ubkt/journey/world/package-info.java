/** Places and people of the demo, and a stranger to it, as the journeys meet them. */
package vn.ubkt.journey.world;
