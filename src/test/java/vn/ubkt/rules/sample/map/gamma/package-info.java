@Feature(uses = "beta")
package vn.ubkt.rules.sample.map.gamma;

import vn.ubkt.shared.Feature;
