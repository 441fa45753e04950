package vn.ubkt.access.signin;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.web.ShownPerson;

/**
 * A signed-in person as the web session remembers it between two looks at the database. It acts only in a request whose
 * login was checked, and only once a post is chosen.
 *
 * @param acting   the post worked in; null while none is chosen
 * @param loadedAt when the posts were read
 */
public record SessionUser(long accountId, UUID publicId, String userName, String name, List<HeldPost> posts, HeldPost acting,
                          Instant loadedAt) implements CurrentUser, ShownPerson, Serializable {

    SessionUser(long accountId, UUID publicId, String userName, String name, List<HeldPost> posts, Long chosen, Instant loadedAt) {
        this(accountId, publicId, userName, name, List.copyOf(posts),
            posts.stream().filter(post -> chosen != null && post.id() == chosen).findFirst().orElse(null), loadedAt);
    }

    Optional<HeldPost> chosen() {
        return Optional.ofNullable(acting);
    }

    @Override
    public String title() {
        return acting.title();
    }

    @Override
    public long unitId() {
        return acting.unitId();
    }

    @Override
    public boolean may(Permission permission) {
        return acting != null && acting.permissions().contains(permission);
    }

    @Override
    public String actingUnitName() {
        return acting.unitName();
    }

    @Override
    public String actingUnitShortName() {
        return acting.unitShortName();
    }

    @Override
    public String tenantName() {
        return acting.tenantName();
    }

    @Override
    public String roleNames(Locale locale) {
        return acting.roles().stream().map(role -> Messages.name(locale, role)).collect(Collectors.joining(", "));
    }

    @Override
    public boolean severalPosts() {
        return posts.size() > 1;
    }
}
