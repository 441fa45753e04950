@Feature
package vn.ubkt.rules.sample.map.shared;

import vn.ubkt.shared.Feature;
