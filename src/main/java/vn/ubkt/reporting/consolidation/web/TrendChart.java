package vn.ubkt.reporting.consolidation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;

import vn.ubkt.reporting.consolidation.trend.Trend;
import vn.ubkt.reporting.consolidation.trend.TrendPoint;
import vn.ubkt.shared.text.JsonBuilders;

/** A series for the chart: one line for each form set, so that no line is drawn over a break; points
 * to which units are missing are told apart. Colours are the script's. */
final class TrendChart {

    private TrendChart() {
    }

    /** @param setName pattern for the name of a line, %s for the code of its form set */
    static String of(Trend trend, String setName) {
        JsonArrayBuilder labels = JsonBuilders.array();
        Map<String, Long[]> lines = new LinkedHashMap<>();
        List<TrendPoint> points = trend.points();
        for (int at = 0; at < points.size(); at++) {
            TrendPoint point = points.get(at);
            labels.add(point.period().name());
            lines.computeIfAbsent(String.join(" + ", point.sets()), set -> new Long[points.size()])[at] = point.value();
        }
        JsonArrayBuilder provisional = JsonBuilders.array();
        points.forEach(point -> provisional.add(point.missing() > 0));
        JsonArray hollow = provisional.build();
        JsonArrayBuilder carried = JsonBuilders.array();
        points.forEach(point -> carried.add(point.isCarried()));
        JsonArray fromBefore = carried.build();
        JsonArrayBuilder sets = JsonBuilders.array();
        lines.forEach((set, values) -> sets.add(JsonBuilders.object().add("label", setName.formatted(set)).add("data", data(values))
            .add("provisional", hollow).add("carried", fromBefore)));
        String json = JsonBuilders.object().add("type", points.size() > 1 ? "line" : "bar")
            .add("data", JsonBuilders.object().add("labels", labels).add("datasets", sets))
            .add("options", JsonBuilders.object().add("maintainAspectRatio", false).add("animation", false)).build().toString();
        return json.replace("<", "\\u003c");
    }

    private static JsonArrayBuilder data(Long[] values) {
        JsonArrayBuilder data = JsonBuilders.array();
        for (Long value : values) {
            if (value == null) {
                data.addNull();
            } else {
                data.add(value);
            }
        }
        return data;
    }
}
