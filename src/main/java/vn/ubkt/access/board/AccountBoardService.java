package vn.ubkt.access.board;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import vn.ubkt.access.account.Account;
import vn.ubkt.access.post.Post;
import vn.ubkt.access.post.RoleGrant;
import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.time.PortalClock;

/** Accounts as their administrators look at them: the list, one account, and the units a post can be given at. */
@UseCase
public class AccountBoardService {

    private static final Collator VIETNAMESE = Collator.getInstance(Messages.VIETNAMESE);

    @Inject
    private AccountLines lines;

    @Inject
    private HierarchyService hierarchy;

    @Inject
    private PortalClock clock;

    @Requires(Permission.ACCOUNT_MANAGE)
    public AccountPage list(AccountFilter filter, int first, int size) {
        LocalDate today = clock.today();
        long unit = filter.getUnit() == null ? 0 : hierarchy.unit(filter.getUnit(), today).id();
        List<Account> page = lines.page(filter, unit, today, first, size);
        Map<Long, List<Long>> held = lines.heldToday(page.stream().map(Account::id).toList(), today).stream()
            .collect(Collectors.groupingBy(pair -> (Long) pair[0], Collectors.mapping(pair -> (Long) pair[1], Collectors.toList())));
        Map<Long, UnitRef> units = hierarchy.units(held.values().stream().flatMap(List::stream).distinct().toList(), today);
        List<AccountRow> rows = page.stream()
            .map(account -> row(account, held.getOrDefault(account.id(), List.of()), units)).toList();
        return new AccountPage(rows, lines.count(filter, unit, today));
    }

    private static AccountRow row(Account account, List<Long> held, Map<Long, UnitRef> units) {
        var places = held.stream().map(units::get).filter(unit -> unit != null).map(UnitRef::shortName).collect(Collectors.joining(", "));
        return new AccountRow(account.publicId(), account.userName(), account.fullName(), account.state(), places);
    }

    @Requires(Permission.ACCOUNT_MANAGE)
    public AccountSheet sheet(UUID id) {
        LocalDate today = clock.today();
        Account account = lines.find(id).orElseThrow(NotFoundException::new);
        List<Post> held = lines.posts(account.id());
        Map<Long, UnitRef> units = hierarchy.units(held.stream().map(Post::actingUnitId).distinct().toList(), today);
        Map<Long, List<RoleGrant>> roles = lines.roles(account.id()).stream().collect(Collectors.groupingBy(RoleGrant::postId));
        List<AccountSheet.HeldAt> posts = held.stream()
            .map(post -> post(post, units.get(post.actingUnitId()), roles.getOrDefault(post.id(), List.of()), today)).toList();
        return new AccountSheet(account.publicId(), account.version(), account.userName(), account.fullName(), account.state(), posts);
    }

    private static AccountSheet.HeldAt post(Post post, UnitRef unit, List<RoleGrant> roles, LocalDate today) {
        LocalDate after = post.validTo();
        List<AccountSheet.GivenRole> given = roles.stream().map(role -> new AccountSheet.GivenRole(role.publicId(), role.role(),
            role.pending(), role.requestedName(), role.decidedName())).toList();
        return new AccountSheet.HeldAt(post.publicId(), unit == null ? "" : unit.name(), post.title(), post.validFrom(),
            after == null ? null : after.minusDays(1), after != null && !after.isAfter(today), given);
    }

    /** Units where a post can be given, by Vietnamese name. */
    @Requires(Permission.ACCOUNT_MANAGE)
    public List<UnitRef> places() {
        return hierarchy.units(lines.places(), clock.today()).values().stream().sorted(Comparator.comparing(UnitRef::name, VIETNAMESE)).toList();
    }
}
