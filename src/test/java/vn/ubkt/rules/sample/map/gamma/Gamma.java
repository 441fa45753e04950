package vn.ubkt.rules.sample.map.gamma;

import vn.ubkt.rules.sample.map.alpha.Alpha;

/** Uses alpha undeclared, and not the beta it declares. */
public class Gamma {

    Alpha[] used;
}
