package vn.ubkt.journey.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import vn.ubkt.journey.world.DemoPeople;
import vn.ubkt.journey.world.DemoProvince;
import vn.ubkt.journey.world.Store;
import vn.ubkt.journey.world.Stranger;
import vn.ubkt.support.Http;
import vn.ubkt.support.OverHttp;
import vn.ubkt.support.Reply;

/**
 * Every list one can choose from, as {@link FormOnPage#all} finds them (unit of a post, role, superior, type, level, form set, periods, forms,
 * filters): what was not offered is refused like what does not exist, and changes nothing.
 */
class ForgedChoiceIT extends OverHttp {

    private static final String REFUSED = "(?s).*(không có trong danh sách|Không tìm thấy nội dung này|cần ít nhất một kỳ nhập số liệu).*";

    @Test
    void whatWasNotOfferedIsNotChosen() throws SQLException {
        FormOnPage.openTheSending(this::visitor);
        Stranger stranger = Stranger.found();
        List<String> forged = List.of(UUID.randomUUID().toString(), stranger.unit(), stranger.period(),
            DemoProvince.unitAddress("TTH.PDI.01").toString(), "x", "F99");
        var people = FormOnPage.people(this::visitor);
        for (FormOnPage form : FormOnPage.all()) {
            Http who = people.apply(form);
            Reply opened = form.open(who);
            Map<String, String> before = Store.contents();
            for (Element field : form.choices(opened)) {
                List<String> offered = field.select("option").eachAttr("value");
                forged.stream().filter(each -> !offered.contains(each)).forEach(value -> requireRefused(form, who, opened, field, value));
            }
            assertThat(Store.contents()).as(form.toString()).isEqualTo(before);
        }
    }

    private static void requireRefused(FormOnPage form, Http who, Reply opened, Element field, String value) {
        Reply answer = form.send(who, opened, field.attr("name"), value);

        String what = form + " " + field.attr("name") + "=" + value;
        assertThat(answer.status()).as(what).isEqualTo(200);
        assertThat(answer.html().select(".ui-message-error-detail, .ui-messages-error-summary").text()).as(what).matches(REFUSED);
    }

    @Test
    void buttonsThatAreNotOnThePageDoNothing() {
        Http clerk = DemoPeople.signIn(visitor(), DemoPeople.AN_CUU_COMPILER);
        Http administrator = DemoPeople.signIn(visitor(), DemoPeople.PROVINCE_ADMIN);
        Reply board = clerk.get("reporting/submission/forms.xhtml");
        Reply choice = clerk.get("choose-unit.xhtml");
        Reply grants = administrator.get("access/grants.xhtml");
        Map<String, String> before = Store.contents();

        for (Reply answer : List.of(clerk.submit(board, "sendForm", "recallForm:j_idt99:0:recall", Map.of()),
            clerk.submit(board, "formsForm", "formsForm:j_idt99:99:send", Map.of()),
            clerk.submit(choice, "choose", "choose:posts:7:post", Map.of("choose:posts:7:post", "999")),
            administrator.submit(grants, "grants", "grants:roles:99:confirm", Map.of()),
            administrator.submit(grants, "grants", "grants:codes:99:confirmCode", Map.of()))) {
            assertThat(answer.status()).isEqualTo(200);
        }

        assertThat(Store.contents()).isEqualTo(before);
        assertThat(clerk.get("index.xhtml").html().select("header").text()).contains("An Cựu");
    }

    @Test
    void fieldsThatThePageDoesNotOfferAreNotTaken() {
        Http compiler = DemoPeople.signIn(visitor(), DemoPeople.PROVINCE_COMPILER);
        Reply page = compiler.get("reporting/period/edit.xhtml?id=" + DemoProvince.period(DemoProvince.OPEN_PERIOD));
        String due = page.html().select("input[name$='due_input']").last().attr("name");
        String another = due.replaceFirst(":\\d+:due_input$", ":9:due_input");
        String before = dates();

        compiler.submit(page, "edit", "edit:save", Map.of(another, "01/01/2020", "edit:startsOn_input", "01/01/2020", "edit:endsOn_input", "02/01/2020",
            "edit:type_input", "TERM", "edit:state", "CLOSED", "edit:unit", "1"));

        assertThat(dates()).isEqualTo(before);
    }

    private static String dates() {
        return DemoProvince.value("select concat_ws(' ', p.type, p.state, p.unit_id, p.starts_on, p.ends_on, (select string_agg(d.level || d.due_on, ',' "
            + "order by d.level) from period_due d where d.period_id = p.id)) from period p where p.public_id = cast(? as uuid)",
            DemoProvince.period(DemoProvince.OPEN_PERIOD).toString());
    }
}
