package vn.ubkt.shared.web;

import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.SignedIn;

/** Who is signed in, for pages: {@code #{user.may('FORM_EDIT')}}. All of it is in memory; hiding a thing is no protection of it. */
@Named("user")
@ApplicationScoped
public class UserView {

    @Inject
    private SignedIn signedIn;

    public boolean isSignedIn() {
        return person().isPresent();
    }

    public String getName() {
        return text(ShownPerson::name);
    }

    public String getTitle() {
        return text(ShownPerson::title);
    }

    public String getActingUnitName() {
        return text(ShownPerson::actingUnitName);
    }

    public String getActingUnitShortName() {
        return text(ShownPerson::actingUnitShortName);
    }

    public String getTenantName() {
        return text(ShownPerson::tenantName);
    }

    public String getRoleNames() {
        var locale = UserLocale.of(FacesContext.getCurrentInstance());
        return text(person -> person.roleNames(locale));
    }

    public boolean isSeveralPosts() {
        return person().map(ShownPerson::severalPosts).orElse(false);
    }

    /** @throws IllegalArgumentException where the page names a permission that does not exist */
    public boolean may(String permission) {
        var asked = Permission.valueOf(permission);
        return person().map(person -> person.may(asked)).orElse(false);
    }

    private String text(Function<ShownPerson, String> part) {
        return person().map(part).orElse("");
    }

    private Optional<ShownPerson> person() {
        Optional<CurrentUser> person = signedIn.person();
        return person.filter(ShownPerson.class::isInstance).map(ShownPerson.class::cast);
    }
}
