package vn.ubkt.shared.work;

import vn.ubkt.shared.security.Permission;

/**
 * A kind of thing that can wait for somebody at the acting unit.
 *
 * @param code       as the view of its {@link TaskSource} writes it
 * @param messageKey of the sentence that says what is to be done; its arguments: {0} detail, {1} unit it is about, {2} period
 * @param permission who can do it; nobody else is shown it
 * @param path       of the page where it is done, from the context path on; the public id of the subject is put at its end
 */
public record TaskKind(String code, String messageKey, Permission permission, String path) {
}
