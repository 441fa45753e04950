package vn.ubkt.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ubkt.journey.world.Cells;
import vn.ubkt.journey.world.DemoPeople;
import vn.ubkt.journey.world.DemoProvince;
import vn.ubkt.support.Http;
import vn.ubkt.support.OverHttp;
import vn.ubkt.support.Reply;

/** Small counts that can point to a person are for listed roles: on every page that shows figures, and in every file taken out. */
class PersonFiguresIT extends OverHttp {

    private static final String YEAR = "Năm 2022";
    private static final int PERSON = Cells.form("F05").slot("I.2", "C");
    private static final int TOTAL = Cells.slot("F05", "C");

    @Test
    void aMemberSeesTotalsAndAMarkAndACompilerSeesTheFigures() {
        Document member = get(DemoPeople.PROVINCE_MEMBER, sheet());
        Document compiler = get(DemoPeople.PROVINCE_COMPILER, sheet());

        assertThat(cell(member, PERSON)).isEqualTo("•");
        assertThat(cell(member, Cells.form("F05").slot("II.7", "D"))).isEqualTo("•");
        assertThat(member.select("td[data-slot=" + PERSON + "] [aria-label]").attr("aria-label")).contains("người được phân công");
        assertThat(figures(member, "data-total")[PERSON]).isEqualTo("null");
        assertThat(figures(member, "data-below")[PERSON]).isEqualTo("null");
        assertThat(figures(compiler, "data-total")[PERSON]).isNotEqualTo("null");
        assertThat(figures(member, "data-total")[TOTAL]).isEqualTo(figures(compiler, "data-total")[TOTAL]).isNotEqualTo("null");
    }

    @ParameterizedTest
    @ValueSource(strings = {DemoPeople.PROVINCE_MEMBER, DemoPeople.PROVINCE_INSPECTOR, "lanhdao.tinh"})
    void aGuardedCellOpensToNothing(String userName) {
        Document drill = get(userName, "reporting/consolidation/drill.xhtml?period=" + period() + "&form=F05&cell=" + PERSON);
        Document trend = get(userName, "reporting/consolidation/trend.xhtml?form=F05&cell=" + PERSON);
        Document ranking = get(userName, "reporting/consolidation/ranking.xhtml?period=" + period() + "&form=F05&cell=" + PERSON);
        Document compare = get(userName, "reporting/consolidation/compare.xhtml?period=" + period() + "&form=F05&row=I.2");

        assertThat(drill.select("main td.number .count--hidden")).isNotEmpty();
        assertThat(drill.select("main td.number").text()).doesNotContainPattern("[0-9]");
        assertThat(trend.select("main table, main canvas")).isEmpty();
        assertThat(ranking.select("main table")).isEmpty();
        assertThat(compare.select("main tbody td.number").text()).doesNotContainPattern("[0-9]");
    }

    @Test
    void theReviewOfASendingHidesThemToo() {
        String page = "reporting/submission/review.xhtml?form=F05&revision=" + DemoProvince.sending("TTH.HUE", YEAR);

        assertThat(cell(get(DemoPeople.PROVINCE_MEMBER, page), PERSON)).isEqualTo("•");
        assertThat(cell(get(DemoPeople.PROVINCE_COMPILER, page), PERSON)).isNotEqualTo("•");
    }

    @Test
    void theUnitsOwnClerkSeesWhatIsEnteredAndOthersDoNot() {
        String page = "reporting/submission/entry.xhtml?form=F05&period=" + period();

        assertThat(cell(get(DemoPeople.PROVINCE_COMPILER, page), PERSON)).isNotEqualTo("•");
        assertThat(cell(get(DemoPeople.PROVINCE_INSPECTOR, page), PERSON)).isEqualTo("•");
    }

    @Test
    void theHistoryOfAGuardedCellIsNotFound() {
        String total = "reporting/consolidation/cell?period=" + period() + "&form=F05&part=TOTAL&slot=" + PERSON;
        String sent = "reporting/submission/cell?revision=" + DemoProvince.sending("TTH.HUE", YEAR) + "&form=F05&part=TOTAL&slot=" + PERSON;
        String own = "reporting/submission/cell?period=" + period() + "&form=F05&part=TOTAL&slot=" + PERSON;

        for (String address : new String[] {total, sent, own}) {
            assertThat(DemoPeople.signIn(visitor(), DemoPeople.PROVINCE_INSPECTOR).get(address).status()).as(address).isEqualTo(404);
            assertThat(DemoPeople.signIn(visitor(), DemoPeople.PROVINCE_COMPILER).get(address).status()).as(address).isEqualTo(200);
        }
    }

    @Test
    void aFileTakenOutHoldsNoMoreThanThePage() {
        String mine = taken(DemoPeople.PROVINCE_MEMBER);
        String theirs = taken(DemoPeople.PROVINCE_COMPILER);

        assertThat(line(mine, "\"I.2\"")).contains("\"•\"").doesNotContainPattern(";[0-9]");
        assertThat(line(theirs, "\"I.2\"")).doesNotContain("•").containsPattern(";[0-9]");
        assertThat(mine).contains("Lê Tre Ngà").contains("Xuất lần thứ");
        assertThat(mine).startsWith("\ufeff");
    }

    @Test
    void everyFileHasANumberOfItsOwn() {
        long before = exports();

        taken(DemoPeople.PROVINCE_MEMBER);
        taken(DemoPeople.PROVINCE_COMPILER);

        assertThat(exports()).isEqualTo(before + 2);
        assertThat(DemoProvince.value("select count(*) from (select number from figure_export group by unit_id, year, number having count(*) > 1) twice"))
            .isEqualTo("0");
    }

    private String taken(String userName) {
        Http person = DemoPeople.signIn(visitor(), userName);
        Reply page = person.get(sheet());
        Reply file = person.submit(page, "takeOut", "takeOut:csv", Map.of());
        assertThat(file.header("Content-Disposition")).hasValueSatisfying(value -> assertThat(value).contains("attachment").contains("ktgs-sheet-f05"));
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private static String line(String csv, String mark) {
        return csv.lines().filter(line -> line.contains(mark)).reduce((one, other) -> other).orElseThrow();
    }

    private Document get(String userName, String page) {
        Reply reply = DemoPeople.signIn(visitor(), userName).get(page);
        assertThat(reply.status()).as(page + " for " + userName).isEqualTo(200);
        return reply.html();
    }

    private static String cell(Document page, int slot) {
        return page.select("td[data-slot=" + slot + "]").text();
    }

    private static String[] figures(Document page, String name) {
        return page.select(".grid-host").attr(name).replaceAll("[\\[\\]]", "").split(",");
    }

    private static String sheet() {
        return "reporting/consolidation/sheet.xhtml?form=F05&period=" + period();
    }

    private static String period() {
        return DemoProvince.period(YEAR).toString();
    }

    private static long exports() {
        return Long.parseLong(DemoProvince.value("select count(*) from figure_export"));
    }
}
