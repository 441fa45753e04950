package vn.ubkt.journey.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jsoup.nodes.Element;

import vn.ubkt.journey.world.DemoPeople;
import vn.ubkt.journey.world.DemoProvince;
import vn.ubkt.support.Http;
import vn.ubkt.support.Reply;

/**
 * A form as somebody finds it, and what a decent person would fill in.
 *
 * @param person user name, or "" for a stranger
 * @param button that sends it
 */
record FormOnPage(String person, String page, String form, String button, Map<String, String> filledIn) {

    private static final String DAY = "22/09/2023";
    private static final String SENDING = "TTH.QSU";

    /** Every form with something to type or to choose, but for the one of the first set-up, which the demo does not have. */
    static List<FormOnPage> all() {
        var unit = DemoProvince.unitAddress("TTH.QDI.04");
        var account = "access/account.xhtml?id=" + DemoProvince.value("select public_id from account where user_name = 'uyvien.tinh'");
        var forms = new ArrayList<>(List.of(
            new FormOnPage("", "login.xhtml", "login", "login:signIn", Map.of("login:userName", "a", "login:password", "b")),
            new FormOnPage("", "access/activate.xhtml", "activate", "activate:set", Map.of()),
            new FormOnPage(DemoPeople.PROVINCE_MEMBER, "access/password.xhtml", "password", "password:change", Map.of()),
            new FormOnPage(DemoPeople.PROVINCE_ADMIN, "access/account.xhtml", "account", "account:save", Map.of()),
            new FormOnPage(DemoPeople.PROVINCE_ADMIN, account, "ask", "ask:send", Map.of("ask:role_input", "COMPILER")),
            new FormOnPage(DemoPeople.PROVINCE_ADMIN, account, "give", "give:give", Map.of("give:title", "Cán bộ", "give:from_input", DAY)),
            new FormOnPage(DemoPeople.PROVINCE_ADMIN, "access/accounts.xhtml", "filter", "filter:find", Map.of()),
            new FormOnPage(DemoPeople.PROVINCE_ADMIN, "organisation/tree.xhtml", "filter", "filter:show", Map.of()),
            new FormOnPage("quantri1.quangdien", "organisation/edit.xhtml?change=CREATE&id=" + unit, "edit", "edit:save",
                Map.of("edit:name", "Đảng ủy xã Thử", "edit:shortName", "Thử", "edit:code", "TTH.THU", "edit:createdFrom_input", DAY)),
            new FormOnPage("quantri1.quangdien", "organisation/edit.xhtml?change=RENAME&id=" + unit, "edit", "edit:save", Map.of("edit:from_input", DAY)),
            new FormOnPage("quantri1.quangdien", "organisation/edit.xhtml?change=MOVE&id=" + unit, "edit", "edit:save", Map.of("edit:from_input", DAY)),
            new FormOnPage(DemoPeople.PROVINCE_AUDITOR, "audit/search.xhtml", "filter", "filter:find", Map.of()),
            new FormOnPage(DemoPeople.PROVINCE_AUDITOR, "audit/texts.xhtml", "filter", "filter:find", Map.of())));
        forms.addAll(ofFigures());
        return forms;
    }

    private static List<FormOnPage> ofFigures() {
        var sent = "reporting/submission/review.xhtml?revision=" + DemoProvince.sending(SENDING, DemoProvince.OPEN_PERIOD);
        var accepted = "reporting/submission/review.xhtml?revision=" + DemoProvince.sending("TTH.HTH", DemoProvince.FIRST_HALF);
        var compiler = DemoPeople.PROVINCE_COMPILER;
        return List.of(
            new FormOnPage(compiler, "reporting/period/edit.xhtml?kind=BASE", "edit", "edit:save", Map.of("edit:name", "Kỳ thử", "edit:type_input", "YEAR",
                "edit:startsOn_input", "01/01/2031", "edit:endsOn_input", "31/12/2031", "edit:cutOff_input", "31/12/2031", "edit:formSet_input", "885")),
            new FormOnPage(compiler, "reporting/period/edit.xhtml?kind=COMPOSITE", "edit", "edit:save", Map.of("edit:name", "Kỳ thử",
                "edit:type_input", "YEAR", "edit:startsOn_input", "01/01/2022", "edit:endsOn_input", "31/12/2022", "edit:cutOff_input", "31/12/2022")),
            new FormOnPage(compiler, "reporting/period/due.xhtml", "filter", "filter:show", Map.of()),
            new FormOnPage(compiler, "reporting/form/rules.xhtml", "filter", "filter:find", Map.of()),
            new FormOnPage(DemoPeople.AN_CUU_COMPILER, "reporting/quick/branches.xhtml", "add", "add:save", Map.of("add:names", "Chi bộ Thử")),
            new FormOnPage(compiler, "bulletin/list.xhtml", "filter", "filter:find", Map.of()),
            new FormOnPage(compiler, "bulletin/compose.xhtml", "edit", "edit:save", Map.of("edit:name", "Thử")),
            new FormOnPage(compiler, "reporting/consolidation/sheet.xhtml", "periodForm", "", Map.of()),
            new FormOnPage(compiler, "reporting/consolidation/sheet.xhtml", "formForm", "", Map.of()),
            new FormOnPage(compiler, "reporting/submission/forms.xhtml", "periodForm", "", Map.of()),
            new FormOnPage(compiler, "reporting/submission/inbox.xhtml", "periodForm", "", Map.of()),
            new FormOnPage(compiler, sent, "returnForm", "returnForm:return", Map.of()),
            new FormOnPage(DemoPeople.PROVINCE_CHAIRMAN, accepted, "reopenForm", "reopenForm:reopen", Map.of()));
    }

    /** The people of the forms, each signed in once. */
    static Function<FormOnPage, Http> people(Supplier<Http> visitor) {
        var people = new HashMap<String, Http>();
        return form -> people.computeIfAbsent(form.person, name -> name.isEmpty() ? visitor.get() : DemoPeople.signIn(visitor.get(), name));
    }

    /** What has been sent up is read only once it is opened. */
    static void openTheSending(Supplier<Http> visitor) {
        var reviewer = DemoPeople.signIn(visitor.get(), DemoPeople.PROVINCE_COMPILER);
        var closed = reviewer.get("reporting/submission/review.xhtml?revision=" + DemoProvince.sending(SENDING, DemoProvince.OPEN_PERIOD));
        if (closed.html().getElementById("openForm") != null) {
            reviewer.submit(closed, "openForm", "openForm:open", Map.of());
        }
    }

    /** The page, with a block where there are blocks. */
    Reply open(Http who) {
        var opened = who.get(page);
        return page.startsWith("bulletin/compose") ? opened.with(who.ajax(opened, "edit", "edit:add", "edit:blocks", Map.of())) : opened;
    }

    List<Element> texts(Reply opened) {
        return opened.html().select("form[id=" + form + "]").select("input[name][type=text], input[name][type=password], textarea[name]")
            .stream().filter(field -> !field.hasAttr("disabled") && !field.attr("name").endsWith("_filter")).toList();
    }

    List<Element> choices(Reply opened) {
        return opened.html().select("form[id=" + form + "]").select("select[name], input[type=checkbox][value]")
            .stream().filter(field -> !field.hasAttr("disabled")).toList();
    }

    Reply send(Http who, Reply opened, String field, String value) {
        var fields = new HashMap<>(filledIn);
        fields.put(field, value);
        return who.submit(opened, form, button, fields);
    }

    @Override
    public String toString() {
        return page + " " + form;
    }
}
