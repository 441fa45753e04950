package vn.ubkt.reporting.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import vn.ubkt.journey.world.DemoPeople;
import vn.ubkt.journey.world.DemoProvince;
import vn.ubkt.support.Http;
import vn.ubkt.support.OverHttp;
import vn.ubkt.support.Reply;
import vn.ubkt.support.StatementCounter;

/** The forms due, as the province settles them and everybody below reads them; settled for nine months, of which no test sends anything. */
class DueTablePageIT extends OverHttp {

    private static final long BUDGET = 15;
    private static final String PAGE = "reporting/period/due.xhtml?type=NINE_MONTHS&set=885&from=2030-01-01";
    private static final String BOX = "input[type=checkbox]";

    @Test
    void theProvinceSettlesAndBothAreToldOfEachOther() throws SQLException {
        Http compiler = DemoPeople.signIn(visitor(), DemoPeople.PROVINCE_COMPILER);
        Http other = DemoPeople.signIn(visitor(), DemoPeople.PROVINCE_COMPILER);
        Reply page = within(() -> compiler.get(PAGE));
        Reply stale = other.get(PAGE);
        String box = page.html().select(BOX).last().attr("name");

        Reply saved = within(() -> save(compiler, page, box));
        Reply after = compiler.follow(saved);
        Reply refused = save(other, stale, box);

        assertThat(after.html().select("[name='" + box + "']").hasAttr("checked")).isFalse();
        assertThat(after.html().text()).contains("1 ô thay đổi");
        assertThat(refused.html().text()).contains("đã được");
        assertThat(refused.html().selectFirst("[data-guard]").attr("data-guard")).isEqualTo("true");
        assertThat(DemoProvince.value("select count(*) from due_settlement where period_type = 'NINE_MONTHS'")).isEqualTo("1");
    }

    @Test
    void aDistrictReadsItWithoutABoxToTick() throws SQLException {
        Http reader = DemoPeople.signIn(visitor(), DemoPeople.HUE_COMPILER);

        Reply page = within(() -> reader.get("reporting/period/due.xhtml"));

        assertThat(page.html().select(BOX)).isEmpty();
        assertThat(page.html().text()).contains("Theo quy định của Tỉnh ủy Thừa Thiên Huế", "Phải gửi", "không phải văn bản chính thức");
    }

    /** With one box no longer ticked. */
    private static Reply save(Http person, Reply page, String cleared) {
        var form = page.html().getElementById("due");
        Map<String, String> sent = new LinkedHashMap<>(Http.fieldsOf(page.html(), form));
        sent.remove(cleared);
        sent.put("due:save", "due:save");
        return person.post(page.uri().resolve(form.attr("action")).toString(), sent);
    }

    private static Reply within(Supplier<Reply> act) throws SQLException {
        StatementCounter counter = StatementCounter.start();
        Reply reply = act.get();
        StatementCounter.Count count = counter.stop();
        assertThat(count.total()).as(count.calls().toString()).isLessThanOrEqualTo(BUDGET);
        return reply;
    }
}
