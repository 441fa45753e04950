package vn.ubkt.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.access.account.AccountRef;
import vn.ubkt.access.credential.Activation;
import vn.ubkt.access.credential.ActivationDraft;
import vn.ubkt.access.credential.CredentialService;
import vn.ubkt.access.signin.SignInService;
import vn.ubkt.access.signin.Visitor;
import vn.ubkt.shared.error.ErrorCode;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.Tenants;

/** A password is set with two halves of a code that two people hold. */
class CredentialCodeIT extends InContainer {

    @Inject
    private Office office;

    @Inject
    private CredentialService credentials;

    @Inject
    private Activation activation;

    @Inject
    private SignInService logins;

    private long committee;
    private AccountRef asker;
    private AccountRef confirmer;
    private AccountRef clerk;
    private String clerkName;

    @BeforeEach
    void foundACommitteeWithTwoAdministratorsAndAClerk() throws SQLException {
        committee = Tenants.province().id();
        clerkName = Office.newName();
        asker = office.hire(committee, Office.newName());
        confirmer = office.hire(committee, Office.newName());
        clerk = office.hire(committee, clerkName);
    }

    @Test
    void bothHalvesAreNeededAndServeOnce() {
        var first = ask();
        var second = confirm(confirmer, pending());

        assertRefused(AccessError.WRONG_CODE, () -> activate(first, first));
        assertRefused(AccessError.WRONG_CODE, () -> activate(second, second));
        activate(first, second);

        assertThat(office.signIn(clerkName).user().publicId()).isEqualTo(clerk.id());
        assertRefused(AccessError.WRONG_CODE, () -> activate(first, second));
    }

    @Test
    void whoAskedAndWhomItConcernsDoNotConfirm() {
        ask();
        var reset = pending();

        assertRefused(AccessError.SECOND_PERSON, () -> confirm(asker, reset));
        assertRefused(AccessError.SECOND_PERSON, () -> confirm(clerk, reset));
    }

    @Test
    void aCodeNotConfirmedOpensNothing() {
        var first = ask();

        assertRefused(AccessError.WRONG_CODE, () -> activate(first, first));
    }

    @Test
    void aNewCodeReplacesTheOneThatWasLost() {
        var lost = ask();
        var lostToo = confirm(confirmer, pending());

        var first = ask();
        var second = confirm(confirmer, pending());

        assertRefused(AccessError.WRONG_CODE, () -> activate(lost, lostToo));
        activate(first, second);
    }

    @Test
    void aPasswordSetByCodeEndsTheLoginsBefore() {
        office.open(committee, clerk);
        var login = office.signIn(clerkName);
        var first = ask();

        activate(first, confirm(confirmer, pending()));

        assertThat(logins.check(login.token(), login.user())).isEmpty();
    }

    private String ask() {
        return Office.as(asker.key(), committee, () -> credentials.ask(clerk.id()));
    }

    private UUID pending() {
        return Office.as(confirmer.key(), committee, () -> credentials.pending().get(0).id());
    }

    private String confirm(AccountRef person, UUID reset) {
        return Office.as(person.key(), committee, () -> credentials.confirm(reset));
    }

    private void activate(String first, String second) {
        var draft = new ActivationDraft();
        draft.setUserName(clerkName);
        draft.setFirstHalf(first);
        draft.setSecondHalf(second);
        draft.setPassword(Office.PASSWORD);
        draft.setRepeated(Office.PASSWORD);
        activation.with(draft, new Visitor(clerkName, ""));
    }

    private static void assertRefused(ErrorCode reason, Runnable attempt) {
        assertThatThrownBy(attempt::run).hasMessage(reason.key());
    }
}
