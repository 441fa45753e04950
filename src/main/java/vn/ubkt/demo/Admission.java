package vn.ubkt.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.access.Role;
import vn.ubkt.access.account.AccountDraft;
import vn.ubkt.access.account.AccountRef;
import vn.ubkt.access.account.AccountService;
import vn.ubkt.access.credential.TrialCredentialService;
import vn.ubkt.access.post.GrantService;
import vn.ubkt.access.post.PostDraft;
import vn.ubkt.access.post.PostService;
import vn.ubkt.demo.data.DemoAccount;
import vn.ubkt.demo.data.DemoData;
import vn.ubkt.demo.data.DemoUnit;
import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.security.Permission;

/**
 * Gives the invented people their accounts, posts and roles, tenant by tenant. One administrator asks, the other confirms; the
 * administrators of a committee are given by the one above it, those of the province by each other.
 */
@ApplicationScoped
class Admission {

    private static final Permission[] ADMINISTRATION = {Permission.UNIT_READ, Permission.ACCOUNT_MANAGE, Permission.GRANT_CONFIRM};

    @Inject
    private AccountService accounts;

    @Inject
    private PostService posts;

    @Inject
    private GrantService grants;

    @Inject
    private TrialCredentialService credentials;

    /** An account that was made, and its line in the file. */
    private record Person(DemoAccount line, AccountRef account) {
    }

    void admit(DemoData data, Cast cast) {
        Map<String, Person> people = new HashMap<>();
        data.units().stream().filter(DemoUnit::tenant).forEach(tenant -> admit(data, cast, tenant, people));
    }

    private void admit(DemoData data, Cast cast, DemoUnit tenant, Map<String, Person> people) {
        List<DemoAccount> lines = data.accounts().stream().filter(line -> data.admittedBy(line).equals(tenant)).toList();
        if (lines.isEmpty()) {
            return;
        }
        DemoAccount creating = data.administrators(tenant).get(0);
        Person creator = people.getOrDefault(creating.userName(), new Person(creating, new AccountRef(0, null)));
        lines.forEach(line -> people.computeIfAbsent(line.userName(), name -> new Person(line, at(cast, tenant, creator, () -> account(line)))));
        List<Person> administrators = data.administrators(tenant).stream().map(line -> people.get(line.userName())).toList();
        for (DemoAccount line : lines) {
            UUID post = at(cast, tenant, administrators.get(0), () -> post(cast, line, people.get(line.userName())));
            line.roles().forEach(role -> grant(cast, tenant, administrators, people.get(line.userName()), post, Role.valueOf(role)));
        }
        open(cast, tenant, administrators.get(0), lines, people);
    }

    private AccountRef account(DemoAccount line) {
        var draft = new AccountDraft();
        draft.setUserName(line.userName());
        draft.setFullName(line.fullName());
        return accounts.create(draft);
    }

    private UUID post(Cast cast, DemoAccount line, Person person) {
        var draft = new PostDraft();
        draft.setAccount(person.account().id());
        draft.setUnit(cast.unit(line.unit()).publicId());
        draft.setTitle(line.title());
        draft.setFrom(Founding.DAY);
        if (line.roles().contains(Role.COMPILER.name())) {
            cast.compiles(line.unit(), person.account().key(), line.fullName(), line.title());
        }
        return posts.give(draft);
    }

    /** Nobody confirms what the own account gets: what is for the second administrator, the second asks for and the first confirms. */
    private void grant(Cast cast, DemoUnit tenant, List<Person> administrators, Person holder, UUID post, Role role) {
        int asking = administrators.get(1).equals(holder) ? 1 : 0;
        UUID asked = at(cast, tenant, administrators.get(asking), () -> grants.ask(post, role));
        at(cast, tenant, administrators.get(1 - asking), () -> {
            grants.confirm(asked);
            return asked;
        });
    }

    private void open(Cast cast, DemoUnit tenant, Person administrator, List<DemoAccount> lines, Map<String, Person> people) {
        Map<String, List<UUID>> byPassword = lines.stream().collect(Collectors.groupingBy(DemoAccount::password,
            Collectors.mapping(line -> people.get(line.userName()).account().id(), Collectors.toList())));
        byPassword.forEach((password, ids) -> at(cast, tenant, administrator, () -> {
            credentials.setPassword(ids.stream().distinct().toList(), password);
            return ids;
        }));
    }

    private static <T> T at(Cast cast, DemoUnit tenant, Person person, Supplier<T> work) {
        return ActingAs.person(ActingAs.of(person.account().key(), person.line().fullName(), person.line().title(),
            cast.unit(tenant.code()).id(), ADMINISTRATION), work);
    }
}
