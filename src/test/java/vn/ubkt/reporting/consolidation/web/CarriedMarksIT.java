package vn.ubkt.reporting.consolidation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import vn.ubkt.journey.world.Cells;
import vn.ubkt.journey.world.DemoPeople;
import vn.ubkt.journey.world.DemoProvince;
import vn.ubkt.support.Http;
import vn.ubkt.support.OverHttp;
import vn.ubkt.support.Reply;

/** Figures of the time before the portal are marked wherever they stand beside others, and in every file taken out. */
class CarriedMarksIT extends OverHttp {

    private static final String CARRIED = "Chín tháng đầu năm 2020";
    private static final int CELL = Cells.slot("F01", "C");
    private static final String MARK = "(CS)";

    @Test
    void aRankingMarksThemInBothPeriodsAndInItsFile() {
        String page = "reporting/consolidation/ranking.xhtml?form=F01&cell=" + CELL + "&period=" + period() + "&with=" + carried();

        Document ranking = page(page);

        assertThat(ranking.select("main tbody abbr.carried")).hasSize(1);
        assertThat(ranking.select("main .said").text()).contains("số liệu chuyển sổ").contains(CARRIED).contains("không tính là gửi đúng hạn");
        assertThat(taken(page)).contains(MARK).contains("số liệu chuyển sổ");
    }

    @Test
    void aComparisonMarksEachOfThem() {
        String page = "reporting/consolidation/compare.xhtml?form=F01&period=" + period() + "&with=" + carried();

        assertThat(page(page).select("main tbody abbr.carried")).isNotEmpty();
        assertThat(taken(page)).contains(MARK).contains("Tính theo lượt");
    }

    @Test
    void aSeriesMarksThemAndNothingElse() {
        String page = "reporting/consolidation/trend.xhtml?form=F01&cell=" + CELL;

        Document trend = page(page);

        assertThat(trend.select("main tbody tr:has(abbr.carried) th").eachText()).containsExactly(CARRIED);
        assertThat(taken(page)).contains(CARRIED + " " + MARK).contains("Tính theo lượt");
    }

    @Test
    void aCompositePeriodSaysWhatItIsMadeOfAndWhereItBreaks() {
        String page = "reporting/consolidation/sheet.xhtml?form=F01&period=" + DemoProvince.period(DemoProvince.HALF_TERM);

        assertThat(page(page).select("main .said").text()).contains("Năm 2021", "357, 885");
        assertThat(taken(page)).contains("Năm 2021").contains("357, 885").contains("Tính theo lượt");
    }

    private static String period() {
        return DemoProvince.period("Năm 2022").toString();
    }

    private static String carried() {
        return DemoProvince.period(CARRIED).toString();
    }

    private Document page(String address) {
        Reply reply = DemoPeople.signIn(visitor(), DemoPeople.PROVINCE_COMPILER).get(address);
        assertThat(reply.status()).isEqualTo(200);
        return reply.html();
    }

    private String taken(String address) {
        Http person = DemoPeople.signIn(visitor(), DemoPeople.PROVINCE_COMPILER);
        Reply file = person.submit(person.get(address), "takeOut", "takeOut:csv", Map.of());
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
