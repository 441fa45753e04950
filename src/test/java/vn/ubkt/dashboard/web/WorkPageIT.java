package vn.ubkt.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ubkt.journey.world.DemoPeople;
import vn.ubkt.support.Http;
import vn.ubkt.support.OverHttp;
import vn.ubkt.support.Reply;

class WorkPageIT extends OverHttp {

    private static final String PAGE = "dashboard/work.xhtml?show=ALL&page=";

    @ParameterizedTest
    @ValueSource(strings = {"1", "99", "0", "-7", "x", "99999999999999999999", ""})
    void whateverThePageWhatWaitsIsShown(String number) {
        Reply page = DemoPeople.signIn(visitor(), DemoPeople.AN_CUU_COMPILER).get(PAGE + number);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("table.work tbody tr")).isNotEmpty();
    }

    @Test
    void whoMayNotReadTextsOfOthersIsRefusedAsEverywhere() {
        Http compiler = DemoPeople.signIn(visitor(), DemoPeople.AN_CUU_COMPILER);

        assertThat(compiler.get("audit/texts.xhtml").status()).isEqualTo(compiler.get("audit/search.xhtml").status()).isBetween(400, 499);
    }
}
