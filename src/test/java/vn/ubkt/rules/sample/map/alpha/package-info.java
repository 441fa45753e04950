@Feature(uses = "beta")
package vn.ubkt.rules.sample.map.alpha;

import vn.ubkt.shared.Feature;
