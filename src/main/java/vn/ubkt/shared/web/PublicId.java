package vn.ubkt.shared.web;

import java.util.UUID;

import vn.ubkt.shared.error.NotFoundException;

/** Reads a public id out of an address: what is no id names nothing, and is answered like it. */
public final class PublicId {

    private static final int LENGTH = 36;

    private PublicId() {
    }

    /** @throws NotFoundException where the address names none */
    public static UUID named(UUID id) {
        if (id == null) {
            throw new NotFoundException();
        }
        return id;
    }

    /** @throws NotFoundException where the text is missing or no id */
    public static UUID of(String text) {
        if (text == null || text.length() != LENGTH) {
            throw new NotFoundException();
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException();
        }
    }
}
