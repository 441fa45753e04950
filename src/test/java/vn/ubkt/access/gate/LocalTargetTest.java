package vn.ubkt.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTargetTest {

    @Test
    void aPageOfThePortalIsRememberedWithItsQuery() {
        assertThat(LocalTarget.of("/reporting/submission/entry.xhtml", "period=1&form=03"))
            .contains("/reporting/submission/entry.xhtml?period=1&form=03");
        assertThat(LocalTarget.of("/index.xhtml", null)).contains("/index.xhtml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/a.xhtml", "/\\evil.example/a.xhtml", "/", "/a/../b.xhtml", "/a.xhtml;x=1", "http://evil.example/a.xhtml",
        "/a.xhtml\r\nSet-Cookie: x", "/jakarta.faces.resource/a.js"})
    void whatLeadsElsewhereIsForgotten(String path) {
        assertThat(LocalTarget.of(path, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=b\r\nc", "a=\\b", "a= b"})
    void aQueryThatNoBrowserSendsIsForgotten(String query) {
        assertThat(LocalTarget.of("/index.xhtml", query)).isEmpty();
    }

    @Test
    void aFormLeadsBackToThePageItStandsOn() {
        String page = "/reporting/submission/entry.xhtml";
        assertThat(LocalTarget.ofForm(page, "http://portal/reporting/submission/entry.xhtml?period=1&form=03")).contains(page + "?period=1&form=03");
        assertThat(LocalTarget.ofForm(page, "http://evil.example/other.xhtml?x=1")).contains(page);
        assertThat(LocalTarget.ofForm(page, null)).contains(page);
    }
}
