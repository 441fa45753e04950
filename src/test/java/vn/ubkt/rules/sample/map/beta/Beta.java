package vn.ubkt.rules.sample.map.beta;

import vn.ubkt.rules.sample.map.alpha.Alpha;

/** Uses alpha as declared; the other half of the circle. */
public class Beta {

    Alpha used;
}
