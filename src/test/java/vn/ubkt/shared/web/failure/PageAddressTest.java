package vn.ubkt.shared.web.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageAddressTest {

    private static final String HOST = "portal.example";
    private static final String PAGE = "/reporting/period/list.xhtml";

    @Test
    void theQueryOfTheSamePageIsKept() {
        assertThat(PageAddress.of("https://portal.example/reporting/period/list.xhtml?year=2023&p=2", HOST, PAGE))
            .contains("/reporting/period/list.xhtml?year=2023&p=2");
        assertThat(PageAddress.of("https://portal.example/reporting/period/list.xhtml", HOST, PAGE)).contains(PAGE);
    }

    @Test
    void anotherSiteOrPageIsNoAddressToReturnTo() {
        assertThat(PageAddress.of("https://elsewhere.example/reporting/period/list.xhtml", HOST, PAGE)).isEmpty();
        assertThat(PageAddress.of("https://portal.example/index.xhtml", HOST, PAGE)).isEmpty();
        assertThat(PageAddress.of("::no address::", HOST, PAGE)).isEmpty();
        assertThat(PageAddress.of(null, HOST, PAGE)).isEmpty();
    }
}
