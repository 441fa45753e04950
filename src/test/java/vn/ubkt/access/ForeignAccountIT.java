package vn.ubkt.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import vn.ubkt.access.account.AccountService;
import vn.ubkt.access.account.AccountState;
import vn.ubkt.access.board.AccountBoardService;
import vn.ubkt.access.board.AccountFilter;
import vn.ubkt.access.credential.CredentialService;
import vn.ubkt.access.post.GrantService;
import vn.ubkt.access.post.PostService;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.figures.TinyProvince;

/** The accounts of one committee are nobody else's, not even as an error. */
class ForeignAccountIT extends InContainer {

    @Inject
    private Office office;

    @Inject
    private AccountService accounts;

    @Inject
    private AccountBoardService board;

    @Inject
    private PostService posts;

    @Inject
    private GrantService grants;

    @Inject
    private CredentialService credentials;

    @Test
    void anAccountOfAnotherCommitteeIsNotFound() throws SQLException {
        var place = TinyProvince.found();
        var clerk = office.hire(place.district(), Office.newName());
        var other = office.hire(place.district(), Office.newName());
        var post = office.post(place.district(), clerk, place.district());
        var grant = Office.as(other.key(), place.district(), () -> grants.ask(post, Role.COMPILER));

        var attempts = List.<Runnable>of(() -> board.sheet(clerk.id()), () -> accounts.suspend(clerk.id(), 0), () -> posts.end(post),
            () -> grants.ask(post, Role.MEMBER), () -> grants.confirm(grant), () -> grants.revoke(grant), () -> credentials.ask(clerk.id()));

        assertThat(List.of(place.sibling(), place.province())).allSatisfy(foreign -> assertThat(attempts).allSatisfy(attempt ->
            assertThatThrownBy(() -> Office.as(other.key(), foreign, attempt)).isInstanceOf(NotFoundException.class)));
    }

    @Test
    void theListHoldsTheOwnAccountsAndFindsThemWithoutDiacritics() throws SQLException {
        var place = TinyProvince.found();
        var here = office.hire(place.district(), Office.newName());
        var there = office.hire(place.sibling(), Office.newName());
        office.post(place.district(), here, place.grassroots());
        var filter = new AccountFilter();
        filter.setWords("le thi THU");
        filter.setState(AccountState.NEW);

        var page = Office.as(here.key(), place.district(), () -> board.list(filter, 0, 20));

        assertThat(page.total()).isEqualTo(1);
        assertThat(page.rows()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(here.id()).isNotEqualTo(there.id());
            assertThat(row.places()).isEqualTo(place.code() + ".1.1");
        });
    }

    @Test
    void aUserNameIsOneInTheInstallation() throws SQLException {
        var place = TinyProvince.found();
        var name = Office.newName();
        office.hire(place.district(), name);

        assertThatThrownBy(() -> office.hire(place.sibling(), name)).hasMessage(AccessError.USER_NAME_TAKEN.key());
    }

    @Test
    void aUnitInsideACommitteeKeepsNoAccounts() throws SQLException {
        var place = TinyProvince.found();

        assertThatThrownBy(() -> office.hire(place.grassroots(), Office.newName())).hasMessage(AccessError.NOT_THE_TENANT.key());
    }
}
