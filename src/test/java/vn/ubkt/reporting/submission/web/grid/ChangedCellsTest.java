package vn.ubkt.reporting.submission.web.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangedCellsTest {

    private static final int SLOTS = 130;

    @Test
    void cellsAreReadInTheirOrder() throws ChangedCells.Unreadable {
        assertThat(ChangedCells.parse("{\"129\":\"7.213\",\"0\":\"\"}", SLOTS)).containsExactly(
            java.util.Map.entry(129, "7.213"), java.util.Map.entry(0, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "{}"})
    void nothingChangedIsNoFault(String json) throws ChangedCells.Unreadable {
        assertThat(ChangedCells.parse(json, SLOTS)).isEmpty();
    }

    @Test
    void textsStayAsTheyWereTypedButAreCutWhereNoFigureIsThatLong() throws ChangedCells.Unreadable {
        assertThat(ChangedCells.parse("{\"1\":\"<b>#{x}\"}", SLOTS)).containsEntry(1, "<b>#{x}");
        assertThat(ChangedCells.parse("{\"1\":\"" + "9".repeat(500) + "\"}", SLOTS).get(1)).hasSize(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "1", "\"x\"", "{", "{\"1\":}", "{\"130\":\"1\"}", "{\"-1\":\"1\"}", "{\"99999\":\"1\"}", "{\"x\":\"1\"}", "{\"\":\"1\"}",
        "{\"٣\":\"1\"}", "{\"1\":1}", "{\"1\":null}", "{\"1\":{\"2\":\"3\"}}", "{\"1\":[\"2\"]}"})
    void whatThePageDoesNotWriteIsRefused(String json) {
        assertThatThrownBy(() -> ChangedCells.parse(json, SLOTS)).isInstanceOf(ChangedCells.Unreadable.class);
    }

    @Test
    void floodsAndDeepNestingAreRefused() {
        assertThatThrownBy(() -> ChangedCells.parse("{\"1\":\"" + "1".repeat(50_000) + "\"}", SLOTS)).isInstanceOf(ChangedCells.Unreadable.class);
        assertThatThrownBy(() -> ChangedCells.parse("{\"1\":" + "[".repeat(20_000), SLOTS)).isInstanceOf(ChangedCells.Unreadable.class);
    }
}
