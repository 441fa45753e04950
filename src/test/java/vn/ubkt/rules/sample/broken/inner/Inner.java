package vn.ubkt.rules.sample.broken.inner;

import vn.ubkt.rules.sample.broken.BadNote;

/** Uses the package that uses it. */
public class Inner {

    BadNote note;
}
