package vn.ubkt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ubkt.rules.check.Breach;
import vn.ubkt.rules.check.Exceptions;
import vn.ubkt.rules.check.Project;
import vn.ubkt.rules.check.Rule;
import vn.ubkt.rules.check.Source;
import vn.ubkt.rules.text.ViewRules;

/** Pages hold components and keys, and nothing else. */
class ViewsTest {

    private static final String PAGE = """
            <ui:composition template="/WEB-INF/templates/list.xhtml" xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets"
                xmlns:h="jakarta.faces.html" xmlns:f="jakarta.faces.core" xmlns:p="primefaces" xmlns:u="ubkt">
            %s
            </ui:composition>
            """;

    @Test
    void pagesKeepTheRules() {
        var rules = EnumSet.range(Rule.VIEW_WELL_FORMED, Rule.VIEW_COLUMNS);
        rules.add(Rule.PAGE_SIZE);

        assertThat(Exceptions.uncovered(rules, ViewRules.breaches(Project.files(Project.PAGES, ".xhtml")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<h1>#{msg['unit.tree.title']}</h1>",
            "<h:outputText value=\"#{row.from} – #{row.to} (#{row.count})\"/>",
            "<f:param name=\"tab\" value=\"history\"/>",
            "<h:panelGroup rendered=\"#{sheet.editable}\"/>",
            "<p:column headerText=\"#{msg['a.b']}\" styleClass=\"#{row.open ? 'none' : 'some'}\"/>",
            "<h:panelGroup rendered=\"#{not empty v.rows}\"/>",
            "<u:field id=\"name\" key=\"unit.name\" value=\"#{v.draft.name}\"/>",
            "<script src=\"/resources/x.js\"></script>",
            "<h:outputText value=\"#{msg['a-b.c-d']}\"/>"})
    void goodMarkupIsLeftAlone(String markup) {
        assertThat(ViewRules.breaches(page(markup))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "VIEW_TEXT        | <h1>Đơn vị</h1>",
            "VIEW_TEXT        | <p>#{v.count} units</p>",
            "VIEW_TEXT        | <p:column headerText=\"Name\"/>",
            "VIEW_TEXT        | <h:outputText value=\"Số: #{row.number}\"/>",
            "VIEW_TEXT        | <a aria-label=\"Close\">×</a>",
            "VIEW_OPERATORS   | <h:panelGroup rendered=\"#{v.a and (v.b or v.c)}\"/>",
            "VIEW_OPERATORS   | <p>#{v.status eq 'X' ? v.a : v.b}</p>",
            "VIEW_SCRIPT      | <script>alert(1);</script>",
            "VIEW_SCRIPT      | <h:outputScript>go();</h:outputScript>",
            "VIEW_SCRIPT      | <p:commandButton oncomplete=\"PF('x').hide()\"/>",
            "VIEW_STYLE       | <div style=\"color: red\"/>",
            "VIEW_STYLE       | <p:dialog contentStyle=\"height: 10em\"/>",
            "VIEW_STYLE       | <style>p { color: red }</style>",
            "VIEW_HTML        | <html/>",
            "VIEW_COLUMNS     | <p:columns value=\"#{v.columns}\"/>",
            "VIEW_WELL_FORMED | <p>&nbsp;</p>",
            "VIEW_WELL_FORMED | <p>"})
    void badMarkupIsFound(Rule rule, String markup) {
        assertThat(ViewRules.breaches(page(markup))).extracting(Breach::rule).containsExactly(rule);
    }

    @Test
    void aBreachNamesItsLine() {
        assertThat(ViewRules.breaches(page("<div>\n\nunits</div>"))).extracting(Breach::line).containsExactly(5);
        assertThat(ViewRules.breaches(page("<div/>\n<div\n style=\"\"/>"))).extracting(Breach::line).containsExactly(5);
    }

    @Test
    void templatesHoldHtmlAndTagFilesMayFallBack() {
        var template = new Source("src-webapp/WEB-INF/templates/base.xhtml", "<!DOCTYPE html>\n<html lang=\"vi\"><head/></html>");
        var tag = new Source("src-webapp/WEB-INF/tags/field.xhtml", "<p>#{empty label ? msg[key] : label}</p>");

        assertThat(ViewRules.breaches(List.of(template, tag))).isEmpty();
    }

    @Test
    void aLongPageIsFound() {
        assertThat(ViewRules.breaches(page("\n".repeat(150)))).extracting(Breach::rule).containsExactly(Rule.PAGE_SIZE);
    }

    private static Source page(String markup) {
        return new Source("src-webapp/organisation/tree.xhtml", PAGE.formatted(markup));
    }
}
