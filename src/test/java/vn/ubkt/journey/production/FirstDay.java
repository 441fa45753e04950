package vn.ubkt.journey.production;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import vn.ubkt.support.Http;
import vn.ubkt.support.Reply;

/** What the first two administrators of an installation do: found it by the codes of the log, sign in, ask each other. */
final class FirstDay {

    static final String FIRST = "quantri.mot";
    static final String SECOND = "quantri.hai";
    static final String PASSWORD = "thuyền về bến lúc chiều";

    private static final Pattern CODES = Pattern.compile("with the codes ([A-Z0-9]+) \\(first administrator\\) and ([A-Z0-9]+) \\(second administrator\\)");

    private FirstDay() {
    }

    /** The two codes, as whoever reads the log passes them on. */
    static String[] codes(OwnPortal portal) {
        var found = CODES.matcher(portal.log());
        if (!found.find()) {
            throw new AssertionError("no codes in the log");
        }
        return new String[] {found.group(1), found.group(2)};
    }

    /** The page of setting up filled in as it should be. */
    static Map<String, String> filledIn(String[] codes) {
        var fields = new LinkedHashMap<>(Map.of("setup:name", "Tỉnh ủy Sông Hương", "setup:shortName", "Sông Hương", "setup:unitCode", "SH",
            "setup:foundedOn_input", "01/01/2020"));
        person(fields, "setup:first:", codes[0], "Lê Văn Nhất", FIRST);
        person(fields, "setup:second:", codes[1], "Phan Thị Nhị", SECOND);
        return fields;
    }

    private static void person(Map<String, String> fields, String who, String code, String fullName, String userName) {
        fields.putAll(Map.of(who + "code", code, who + "fullName", fullName, who + "title", "Cán bộ quản trị", who + "userName", userName,
            who + "password", PASSWORD, who + "repeated", PASSWORD));
    }

    static Reply found(Http visitor, Map<String, String> fields) {
        return visitor.submit(visitor.get("access/setup.xhtml"), "setup", "setup:found", fields);
    }

    static Reply signIn(Http visitor, String userName) {
        return visitor.submit(visitor.get("login.xhtml"), "login", "login:signIn", Map.of("login:userName", userName, "login:password", PASSWORD));
    }

    static Http at(OwnPortal portal, String userName) {
        var visitor = portal.visitor();
        var answer = signIn(visitor, userName);
        if (answer.location().isEmpty()) {
            throw new AssertionError(userName + " was not let in: " + said(answer));
        }
        return visitor;
    }

    /** All that the page says of what was done or refused. */
    static String said(Reply page) {
        return page.html().select(".ui-messages, .ui-message").text();
    }

    /** Makes an account with a post at the committee and asks for a role there. @return its page */
    static Reply hire(Http administrator, String userName, String role) {
        var fresh = administrator.get("access/account.xhtml");
        var account = administrator.follow(administrator.submit(fresh, "account", "account:save",
            Map.of("account:fullName", "Người Thứ Ba", "account:userName", userName)));
        var committee = account.html().select("select[name=give:unit_input] option[value~=.+]").first().val();
        var posted = administrator.follow(administrator.submit(account, "give", "give:give",
            Map.of("give:unit_input", committee, "give:title", "Cán bộ tổng hợp", "give:from_input", "01/01/2020")));
        return ask(administrator, posted, role);
    }

    /** The calendar is an administrator's to keep. */
    static void openPeriod(Http administrator) {
        var page = administrator.get("reporting/period/edit.xhtml?kind=BASE");
        var saved = administrator.submit(page, "edit", "edit:save", Map.of("edit:name", "Năm nay", "edit:type_input", "YEAR",
            "edit:startsOn_input", "01/01/2023", "edit:endsOn_input", "31/12/2023", "edit:cutOff_input", "31/12/2023", "edit:formSet_input", "885"));
        if (saved.location().isEmpty()) {
            throw new AssertionError("no period: " + said(saved));
        }
    }

    static Reply ask(Http administrator, Reply account, String role) {
        return administrator.follow(administrator.submit(account, "ask", "ask:send", Map.of("ask:role_input", role)));
    }

    static Reply setPassword(Http visitor, String userName, String firstHalf, String secondHalf) {
        return visitor.submit(visitor.get("access/activate.xhtml"), "activate", "activate:set", Map.of("activate:userName", userName,
            "activate:firstHalf", firstHalf, "activate:secondHalf", secondHalf, "activate:next", PASSWORD, "activate:repeated", PASSWORD));
    }
}
