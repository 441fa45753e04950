@Feature(uses = "alpha")
package vn.ubkt.rules.sample.map.beta;

import vn.ubkt.shared.Feature;
