package vn.ubkt.rules.sample.broken.web;

import vn.ubkt.rules.sample.broken.BadNote;

/** Shows an entity. */
public class BadView {

    BadNote note;
}
