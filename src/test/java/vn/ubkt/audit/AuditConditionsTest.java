package vn.ubkt.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class AuditConditionsTest {

    private final AuditFilter filter = new AuditFilter();

    @Test
    void anEmptyFilterNarrowsNothing() {
        filter.setAccount("  ");

        assertThat(new AuditConditions(filter).where()).isEmpty();
        assertThat(new AuditConditions(filter).next()).isEqualTo(1);
    }

    @Test
    void parametersAreNumberedThroughAllConditions() {
        filter.setFrom(LocalDate.of(2023, 6, 1));
        filter.setAction("SUBMISSION_SENT");

        var conditions = new AuditConditions(filter).upTo(9);

        assertThat(conditions.where()).isEqualTo(
            " where e.at >= cast(?1 as timestamptz) and e.action = ?2 and e.sequence <= cast(?3 as bigint)");
        assertThat(conditions.next()).isEqualTo(4);
    }

    @Test
    void whatIsTypedNeverEntersTheStatement() {
        filter.setAccount("'; drop table x --");
        filter.setUnit("%' or true --");
        filter.setObjectId("?1");

        assertThat(new AuditConditions(filter).where()).doesNotContain("drop", "true", "%").contains("e.object_id = ?6");
    }

    @Test
    void aNumberIsTheNumberOfAnAccount() {
        filter.setAccount("#17");

        assertThat(new AuditConditions(filter).where()).isEqualTo(" where e.account_id = cast(?1 as bigint)");
    }
}
