package vn.ubkt.reporting.consolidation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;

import vn.ubkt.reporting.consolidation.PeriodMake;
import vn.ubkt.reporting.consolidation.comparison.Difference;
import vn.ubkt.reporting.consolidation.trend.SeriesBridge;
import vn.ubkt.reporting.consolidation.trend.Trend;
import vn.ubkt.reporting.consolidation.trend.TrendPoint;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.period.PeriodKind;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodType;

class TrendChartTest {

    @Test
    void noLineIsDrawnOverABreakAndAMissingFigureIsNoZero() {
        JsonArray lines = chart(point("Năm 2021", 5L, "357", 0), point("Năm 2022", null, "357", 2), point("Năm 2023", 0L, "885", 0))
            .getJsonObject("data").getJsonArray("datasets");

        assertThat(lines).hasSize(2);
        assertThat(lines.getJsonObject(0).getString("label")).isEqualTo("Bộ biểu 357");
        assertThat(lines.getJsonObject(0).getJsonArray("data").toString()).isEqualTo("[5,null,null]");
        assertThat(lines.getJsonObject(1).getJsonArray("data").toString()).isEqualTo("[null,null,0]");
        assertThat(lines.getJsonObject(0).getJsonArray("provisional")).containsExactly(JsonValue.FALSE, JsonValue.TRUE, JsonValue.FALSE);
    }

    @Test
    void aNameCannotEndTheScript() {
        String json = TrendChart.of(trend(point("</script><b>", 1L, "885", 0)), "%s");

        assertThat(json).doesNotContain("<");
        assertThat(chart(point("</script><b>", 1L, "885", 0)).getJsonObject("data").getJsonArray("labels").getString(0)).isEqualTo("</script><b>");
    }

    private static JsonObject chart(TrendPoint... points) {
        return Json.createReader(new StringReader(TrendChart.of(trend(points), "Bộ biểu %s"))).readObject();
    }

    private static Trend trend(TrendPoint... points) {
        return new Trend(null, FormCatalogue.load().form("F01"), 0, List.of(), List.of(), List.of(points), false);
    }

    private static TrendPoint point(String name, Long value, String set, int missing) {
        LocalDate day = LocalDate.of(2023, 1, 1);
        PeriodRef period = new PeriodRef(1, new UUID(0, 1), name, PeriodType.YEAR, PeriodKind.BASE, day, day.plusYears(1), day, set, true, 1);
        return new TrendPoint(period, new Difference(value, null), true, missing, 0, new PeriodMake(period, List.of(period)), List.of(set), SeriesBridge.Link.of(SeriesBridge.Kind.SAME), false);
    }
}
