package vn.ubkt.access;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.access.account.AccountDraft;
import vn.ubkt.access.account.AccountRef;
import vn.ubkt.access.account.AccountService;
import vn.ubkt.access.credential.TrialCredentialService;
import vn.ubkt.access.post.PostDraft;
import vn.ubkt.access.post.PostService;
import vn.ubkt.access.signin.Login;
import vn.ubkt.access.signin.SignIn;
import vn.ubkt.access.signin.Visitor;
import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.support.Tenants;

/** What the administrators of a committee do all day, for tests inside the server. */
@ApplicationScoped
class Office {

    static final String PASSWORD = "ba ngọn núi cao vút";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    private AccountService accounts;

    @Inject
    private PostService posts;

    @Inject
    private TrialCredentialService trial;

    @Inject
    private SignIn signIn;

    @Inject
    private HierarchyService hierarchy;

    static String newName() {
        return "t" + System.nanoTime() + "." + NUMBER.incrementAndGet();
    }

    /** Somebody who administers a committee and acts there. */
    static <T> T as(long account, long committee, Supplier<T> work) {
        return ActingAs.person(ActingAs.of(account, "Quản trị " + account, "Cán bộ quản trị", committee,
            Permission.ACCOUNT_MANAGE, Permission.GRANT_CONFIRM), work);
    }

    static void as(long account, long committee, Runnable work) {
        as(account, committee, () -> {
            work.run();
            return null;
        });
    }

    AccountRef hire(long committee, String userName) {
        var draft = new AccountDraft();
        draft.setUserName(userName);
        draft.setFullName("Lê Thị Thử");
        return as(0, committee, () -> accounts.create(draft));
    }

    void open(long committee, AccountRef person) {
        as(0, committee, () -> trial.setPassword(List.of(person.id()), PASSWORD));
    }

    UUID post(long committee, AccountRef person, long unit) {
        return as(0, committee, () -> {
            var draft = new PostDraft();
            draft.setAccount(person.id());
            draft.setUnit(hierarchy.unit(unit, Tenants.FOUNDED).publicId());
            draft.setTitle("Cán bộ tổng hợp");
            draft.setFrom(Tenants.FOUNDED);
            return posts.give(draft);
        });
    }

    Login signIn(String userName) {
        return signIn.with(userName, PASSWORD, new Visitor(userName, "test"));
    }
}
