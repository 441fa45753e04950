package vn.ubkt.rules.sample.map.shared;

import vn.ubkt.rules.sample.map.alpha.Alpha;

/** The kernel must not use a feature. */
public class Kernel {

    Alpha used;
}
