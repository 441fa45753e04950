package vn.ubkt.demo.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.ubkt.access.Role;
import vn.ubkt.organisation.StatisticalLevel;

class DemoDataTest {

    private static final int MOST_PEOPLE = 40;

    private static final DemoData DATA = DemoData.load();

    @Test
    void theProvinceHasItsFifteenCommitteesAsTenantsAndMoreThanTwoHundredGrassrootsUnits() {
        assertThat(DATA.units(StatisticalLevel.PROVINCE)).singleElement().matches(DemoUnit::tenant);
        assertThat(DATA.units(StatisticalLevel.DISTRICT)).hasSize(15).allMatch(DemoUnit::tenant).allMatch(unit -> unit.parent().equals("TTH"));
        assertThat(DATA.units(StatisticalLevel.GRASSROOTS)).hasSizeGreaterThanOrEqualTo(200).noneMatch(DemoUnit::tenant)
            .allMatch(unit -> DATA.unit(unit.parent()).level() == StatisticalLevel.DISTRICT);
        assertThat(DATA.units().stream().map(DemoUnit::code)).doesNotHaveDuplicates();
        assertThat(DATA.units().stream().map(unit -> unit.parent() + unit.name())).doesNotHaveDuplicates();
    }

    @Test
    void fewPeopleHoldEveryRoleAndOneOfThemTwoPosts() {
        List<String> names = DATA.accounts().stream().map(DemoAccount::userName).toList();

        assertThat(names.stream().distinct().count()).isLessThanOrEqualTo(MOST_PEOPLE).isEqualTo(names.size() - 1L);
        assertThat(DATA.accounts().stream().flatMap(account -> account.roles().stream()).map(Role::valueOf).collect(Collectors.toSet()))
            .containsAll(Arrays.asList(Role.values()));
    }

    @Test
    void everyTenantWithAccountsHasTwoAdministratorsWhoHoldNothingElse() {
        List<DemoUnit> tenants = DATA.accounts().stream().map(account -> DATA.unit(account.unit()))
            .map(unit -> unit.tenant() ? unit : DATA.unit(unit.parent())).distinct().toList();

        assertThat(tenants).hasSizeGreaterThanOrEqualTo(4).allMatch(tenant -> DATA.administrators(tenant).size() == 2);
        assertThat(DATA.accounts().stream().filter(DemoAccount::isAdministrator)).allMatch(account -> account.roles().size() == 1);
    }

    @Test
    void thePeriodThatIsOpenKnowsEveryStepOnTheWay() {
        assertThat(DATA.standings()).allMatch(standing -> DATA.unit(standing.unit()) != null);
        assertThat(DATA.standings().stream().map(Standing::state).collect(Collectors.toSet()))
            .contains(Standing.State.MISSING, Standing.State.DRAFT, Standing.State.WAITING, Standing.State.RETURNED);
        assertThat(DATA.standings().stream().filter(standing -> standing.state() == Standing.State.RETURNED))
            .hasSize(3).allMatch(Standing::hasWrongCell).noneMatch(standing -> standing.reason().isEmpty());
    }

    @Test
    void whoSendsHasNothingMissingBelow() {
        DATA.units(StatisticalLevel.DISTRICT).stream().filter(unit -> DATA.standing(unit).state().ordinal() >= Standing.State.WAITING.ordinal())
            .forEach(unit -> assertThat(DATA.below(unit)).as(unit.code())
                .allMatch(child -> DATA.standing(child).state() == Standing.State.ACCEPTED));
    }
}
