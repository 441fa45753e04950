package vn.ubkt.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.access.account.AccountRef;
import vn.ubkt.access.post.GrantService;
import vn.ubkt.access.signin.SignInService;
import vn.ubkt.shared.error.ErrorCode;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.figures.TinyProvince;

/** No one person alone gives a role that opens figures. */
class RoleGrantIT extends InContainer {

    @Inject
    private Office office;

    @Inject
    private GrantService grants;

    @Inject
    private SignInService logins;

    private TinyProvince place;
    private AccountRef asker;
    private AccountRef confirmer;
    private AccountRef clerk;
    private String clerkName;
    private UUID post;

    @BeforeEach
    void foundADistrictWithTwoAdministratorsAndAClerk() throws SQLException {
        place = TinyProvince.found();
        clerkName = Office.newName();
        asker = office.hire(place.district(), Office.newName());
        confirmer = office.hire(place.district(), Office.newName());
        clerk = office.hire(place.district(), clerkName);
        post = office.post(place.district(), clerk, place.district());
    }

    @Test
    void aRoleGivesNothingUntilAnotherPersonConfirms() {
        office.open(place.district(), clerk);
        var grant = ask(post, Role.COMPILER);

        boolean before = office.signIn(clerkName).user().may(Permission.FORM_EDIT);
        confirm(confirmer, grant);
        boolean after = office.signIn(clerkName).user().may(Permission.FORM_EDIT);

        assertThat(before).isFalse();
        assertThat(after).isTrue();
    }

    @Test
    void whoAskedAndWhomItConcernsDoNotConfirm() {
        var grant = ask(post, Role.COMPILER);

        assertRefused(AccessError.SECOND_PERSON, () -> confirm(asker, grant));
        assertRefused(AccessError.SECOND_PERSON, () -> confirm(clerk, grant));
    }

    @Test
    void whatWasDecidedIsNotDecidedAgain() {
        var grant = ask(post, Role.COMPILER);
        Office.as(confirmer.key(), place.district(), () -> grants.refuse(grant));

        assertRefused(AccessError.ALREADY_DECIDED, () -> confirm(confirmer, grant));
    }

    @Test
    void aRoleWithdrawnEndsTheLogin() {
        office.open(place.district(), clerk);
        var grant = ask(post, Role.COMPILER);
        confirm(confirmer, grant);
        var login = office.signIn(clerkName);

        Office.as(asker.key(), place.district(), () -> grants.revoke(grant));

        assertThat(logins.check(login.token(), login.user())).isEmpty();
    }

    @Test
    void anAdministratorIsOneOfAWholeCommittee() {
        var grassroots = office.post(place.district(), clerk, place.grassroots());

        assertRefused(AccessError.ROLE_OUT_OF_PLACE, () -> ask(grassroots, Role.ADMIN));
    }

    @Test
    void aSuperiorGivesACommitteeBelowItsFirstAdministratorAndNothingElse() {
        var person = office.hire(place.province(), Office.newName());
        var below = office.post(place.province(), person, place.district());

        assertThat(Office.as(person.key(), place.province(), () -> grants.ask(below, Role.ADMIN))).isNotNull();
        assertRefused(AccessError.ROLE_OUT_OF_PLACE,
            () -> Office.as(person.key(), place.province(), () -> grants.ask(below, Role.COMPILER)));
        assertRefused(AccessError.POST_OUTSIDE, () -> office.post(place.province(), person, place.grassroots()));
    }

    @Test
    void whatWaitsIsShownToBothWithWhoMayDecide() {
        ask(post, Role.COMPILER);

        assertThat(Office.as(asker.key(), place.district(), () -> grants.pending())).singleElement()
            .satisfies(line -> assertThat(line.mine()).isTrue());
        assertThat(Office.as(confirmer.key(), place.district(), () -> grants.pending())).singleElement()
            .satisfies(line -> assertThat(line.mine()).isFalse());
    }

    private UUID ask(UUID at, Role role) {
        return Office.as(asker.key(), place.district(), () -> grants.ask(at, role));
    }

    private void confirm(AccountRef person, UUID grant) {
        Office.as(person.key(), place.district(), () -> grants.confirm(grant));
    }

    private static void assertRefused(ErrorCode reason, Runnable attempt) {
        assertThatThrownBy(attempt::run).hasMessage(reason.key());
    }
}
