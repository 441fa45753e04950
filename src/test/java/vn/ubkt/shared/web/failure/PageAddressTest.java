package vn.ubkt.shared.web.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageAddressTest {

    private static final String HOST = "portal.example";
    private static final String PAGE = "/reporting/period/list.xhtml";

    @Test
    void theQueryOfTheSamePageIsKept() {
        assertThat(PageAddress.of("https://portal.example/reporting/period/list.xhtml?year=2023&p=2", HOST, PAGE))
            .isEqualTo("/reporting/period/list.xhtml?year=2023&p=2");
        assertThat(PageAddress.of("https://portal.example/reporting/period/list.xhtml", HOST, PAGE)).isEqualTo(PAGE);
    }

    @Test
    void nothingIsTakenFromAnotherSiteOrPage() {
        assertThat(PageAddress.of("https://elsewhere.example/reporting/period/list.xhtml?year=1", HOST, PAGE)).isEqualTo(PAGE);
        assertThat(PageAddress.of("https://portal.example/index.xhtml?year=1", HOST, PAGE)).isEqualTo(PAGE);
        assertThat(PageAddress.of("::no address::", HOST, PAGE)).isEqualTo(PAGE);
        assertThat(PageAddress.of(null, HOST, PAGE)).isEqualTo(PAGE);
    }
}
