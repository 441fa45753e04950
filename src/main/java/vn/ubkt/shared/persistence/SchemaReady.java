package vn.ubkt.shared.persistence;

import vn.ubkt.shared.Mode;

/** The schema is up to date: features load what they keep as data, in order of their observers' priority. */
public record SchemaReady(Mode mode) {
}
