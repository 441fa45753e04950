package vn.ubkt.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.sql.SQLException;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import vn.ubkt.access.password.ThreadMemory;
import vn.ubkt.access.signin.SignIn;
import vn.ubkt.access.signin.Visitor;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.Tenants;

/** How long the answer takes must not say whether a name exists: the costly part of the work is done in every case. */
class SignInWorkIT extends InContainer {

    @Inject
    private Office office;

    @Inject
    private SignIn signIn;

    @Test
    void anUnknownNameAWrongPasswordAndAnAccountWithoutPasswordTakeTheSameWork() throws SQLException {
        var province = Tenants.province().id();
        var opened = Office.newName();
        office.open(province, office.hire(province, opened));
        var notYetOpened = Office.newName();
        office.hire(province, notYetOpened);
        refused(opened);

        var known = ThreadMemory.filledBy(() -> refused(opened));

        assertThat(known).isGreaterThan(ThreadMemory.OF_A_HASH);
        assertThat(ThreadMemory.filledBy(() -> refused(notYetOpened))).isCloseTo(known, withinPercentage(10));
        assertThat(ThreadMemory.filledBy(() -> refused("khong.ai.ca"))).isCloseTo(known, withinPercentage(10));
    }

    private void refused(String userName) {
        assertThatThrownBy(() -> signIn.with(userName, "sai mật khẩu rồi", new Visitor(userName, "test")))
            .hasMessage(AccessError.WRONG_CREDENTIALS.key());
    }
}
