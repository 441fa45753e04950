package vn.ubkt.rules.sample.map.stray;

/** Lives outside every feature. */
public class Stray {
}
