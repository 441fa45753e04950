package vn.ubkt.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailCsvTest {

    private final TrailCsv csv = new TrailCsv();

    @Test
    void aSpreadsheetKnowsItsLettersAndCells() {
        csv.line(List.of("Đơn vị", "a;b", "say \"x\""));

        assertThat(written()).isEqualTo("\ufeff\"Đơn vị\";\"a;b\";\"say \"\"x\"\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum(a1)", "\t=1", " =1", "\r=1"})
    void noCellIsTakenForAFormula(String value) {
        csv.line(List.of(value));

        assertThat(written()).isEqualTo("\ufeff\"'" + value + "\"\r\n");
    }

    private String written() {
        return new String(csv.bytes(), StandardCharsets.UTF_8);
    }
}
