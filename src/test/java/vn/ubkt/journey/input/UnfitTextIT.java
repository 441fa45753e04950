package vn.ubkt.journey.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import vn.ubkt.journey.world.DemoPeople;
import vn.ubkt.journey.world.Store;
import vn.ubkt.support.Http;
import vn.ubkt.support.OverHttp;
import vn.ubkt.support.Reply;

/** Every field one can type into, as {@link FormOnPage#all} finds them: what does not fit is told at the field, kept on the page and stored nowhere. */
class UnfitTextIT extends OverHttp {

    private static final String MARK = "vltk";
    private static final List<String> UNSEEN = List.of("\0", "\u001B[31m\u202E");
    private static final String IN_NO_XML = "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]";
    private static final int LONG = 20_000;
    private static final List<String> OF_THE_MACHINE = List.of("Exception", "Validation Error", "jakarta.", "must be", "size ", "sự cố");

    @Test
    void controlCharactersAreRefusedAtTheirField() {
        FormOnPage.openTheSending(this::visitor);
        var people = FormOnPage.people(this::visitor);
        for (FormOnPage form : FormOnPage.all()) {
            Http who = people.apply(form);
            Reply opened = form.open(who);
            for (Element field : form.texts(opened)) {
                for (String unseen : UNSEEN) {
                    Reply answer = form.send(who, opened, field.attr("name"), MARK + unseen + "x");

                    requireTold(form, field, answer);
                    assertThat(answer.body()).as(form + " " + field.attr("name")).doesNotContainPattern(IN_NO_XML);
                }
            }
        }
        assertThat(Store.holding(MARK)).isEmpty();
    }

    @Test
    void textsWithoutEndAreRefusedWithTheirLimitAndKeptOnThePage() {
        FormOnPage.openTheSending(this::visitor);
        String text = MARK + "đ".repeat(LONG);
        var people = FormOnPage.people(this::visitor);
        for (FormOnPage form : FormOnPage.all()) {
            Http who = people.apply(form);
            Reply opened = form.open(who);
            for (Element field : form.texts(opened)) {
                Reply answer = form.send(who, opened, field.attr("name"), text);

                if (field.hasAttr("maxlength")) {
                    requireQuiet(form + " " + field.attr("name"), answer);
                } else {
                    requireTold(form, field, answer);
                    requireKept(form, field, answer, text);
                }
            }
        }
        assertThat(Store.holding(MARK + "đđđ")).isEmpty();
    }

    @Test
    void fieldsThatAreCutToTheirLengthAreOnesThatStoreNothing() {
        var people = FormOnPage.people(this::visitor);
        for (FormOnPage form : FormOnPage.all()) {
            List<String> cut = form.texts(form.open(people.apply(form))).stream().filter(field -> field.hasAttr("maxlength"))
                .map(field -> field.attr("name")).toList();

            assertThat(cut).as(form.toString()).allMatch(name -> name.startsWith("filter:") || name.startsWith("login:")
                || name.startsWith("activate:") || name.startsWith("password:"));
        }
    }

    @Test
    void aBodyWithoutEndEndsInAReadablePage() {
        Http who = DemoPeople.signIn(visitor(), DemoPeople.PROVINCE_COMPILER);
        Reply page = who.get("bulletin/compose.xhtml");

        Reply answer = who.follow(who.submit(page, "edit", "edit:save", Map.of("edit:intro", MARK + "x".repeat(5_000_000))));

        requireQuiet("five million letters", answer);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.html().text()).contains("quá lớn nên cổng không nhận");
        assertThat(Store.holding(MARK + "xxx")).isEmpty();
    }

    /** In the field's own message, or above the form where the rule is one of the whole. */
    private static void requireTold(FormOnPage form, Element field, Reply answer) {
        String what = form + " " + field.attr("name");
        requireQuiet(what, answer);
        assertThat(answer.location()).as(what).isEmpty();
        assertThat(answer.html().select(".ui-message-error-detail, .ui-messages-error-summary").text()).as(what).isNotEmpty();
    }

    private static void requireKept(FormOnPage form, Element field, Reply answer, String text) {
        if (!field.attr("type").equals("password")) {
            Element again = answer.html().select("[name='" + field.attr("name") + "']").first();
            assertThat(again).as(form + " " + field.attr("name")).isNotNull();
            assertThat("textarea".equals(again.tagName()) ? again.wholeText().strip() : again.val()).as(form + " " + field.attr("name")).isEqualTo(text);
        }
    }

    private static void requireQuiet(String what, Reply answer) {
        assertThat(answer.status()).as(what).isLessThan(500);
        assertThat(OF_THE_MACHINE).as(what + " " + answer.html().select(".ui-messages, .ui-message").text())
            .noneMatch(word -> answer.html().text().contains(word));
    }
}
