package vn.ubkt.rules.sample.map.alpha;

import vn.ubkt.rules.sample.map.beta.Beta;

/** Uses beta as declared; half of the circle. */
public class Alpha {

    Beta used;
}
