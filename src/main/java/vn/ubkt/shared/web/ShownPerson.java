package vn.ubkt.shared.web;

import java.util.Locale;

import vn.ubkt.shared.security.Permission;

/** The signed-in person as every page shows it. Implemented by the feature that signs people in; nothing here asks the database. */
public interface ShownPerson {

    String name();

    String title();

    String actingUnitName();

    String actingUnitShortName();

    String tenantName();

    String roleNames(Locale locale);

    boolean severalPosts();

    boolean may(Permission permission);
}
