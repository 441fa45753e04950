package vn.ubkt.bulletin.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ubkt.reporting.form.BulletinLine;
import vn.ubkt.reporting.form.FormCatalogue;

class FigureWordsTest {

    private static final FormCatalogue CATALOGUE = FormCatalogue.load();

    /** Figures of the published bulletin, in its own numbers. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        T.01 |   978 | 978 tổ chức đảng được cấp ủy các cấp kiểm tra
        T.02 |  7213 | 7.213 đảng viên được cấp ủy, chi bộ kiểm tra
        T.04 |  5975 | 5.975 đảng viên được cấp ủy các cấp giám sát chuyên đề
        T.05 |    35 | 35 tổ chức đảng được cấp ủy và UBKT các cấp kiểm tra khi có dấu hiệu vi phạm
        T.10 | 12646 | 12.646 đảng viên được UBKT các cấp kiểm tra việc thu, nộp, quản lý và sử dụng đảng phí
        T.13 |     8 | 8 tổ chức đảng bị cấp ủy và UBKT các cấp thi hành kỷ luật
        T.15 |     0 | 0 tổ chức đảng bị tố cáo được cấp ủy và UBKT các cấp giải quyết
        """)
    void aSentenceNamesNumberSubjectAndActor(String code, long value, String sentence) {
        assertThat(FigureWords.sentence(FigureWords.label(CATALOGUE.bulletinLine(code)), value)).isEqualTo(sentence);
    }

    @Test
    void everyLineOfTheFormsHasWordsThatBeginWithItsSubjectAndNameItsActor() {
        assertThat(CATALOGUE.bulletinLines()).hasSize(16).allSatisfy(line -> {
            String actor = switch (Family.of(line.actor())) {
                case COMMITTEES -> "cấp ủy";
                case COMMISSIONS -> "UBKT các cấp";
                case BOTH -> "cấp ủy và UBKT các cấp";
            };
            assertThat(FigureWords.label(line)).startsWith(FigureWords.unitOfCount(line) + " ").contains(actor);
        });
    }

    @Test
    void theTwoFamiliesAreNotMixedInOneSentence() {
        assertThat(CATALOGUE.bulletinLines()).filteredOn(line -> Family.of(line.actor()) == Family.COMMITTEES)
            .isNotEmpty().allSatisfy(line -> assertThat(FigureWords.label(line)).doesNotContain("UBKT"));
        assertThat(CATALOGUE.bulletinLines()).filteredOn(line -> Family.of(line.actor()) == Family.COMMISSIONS)
            .isNotEmpty().allSatisfy(line -> assertThat(FigureWords.label(line)).doesNotContain("cấp ủy"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Tổng số tổ chức đảng được kiểm tra tài chính | to_chuc_dang | UBKT     | tổ chức đảng được UBKT các cấp kiểm tra tài chính
        Số đảng viên bị khiển trách                  | dang_vien    | COMBINED | đảng viên bị cấp ủy và UBKT các cấp khiển trách
        Số đảng viên được cấp ủy thăm hỏi            | dang_vien    | CAP_UY   | đảng viên được cấp ủy thăm hỏi
        """)
    void aLineOfLaterFormsIsWordedFromItsLabelAndItsActor(String label, String subject, String actor, String words) {
        assertThat(FigureWords.label(new BulletinLine("T.99", label, label, subject, actor, "", List.of()))).isEqualTo(words);
    }

    @Test
    void aMissingFigureIsSaidAndNeverZero() {
        String label = FigureWords.label(CATALOGUE.bulletinLine("T.01"));

        assertThat(FigureWords.sentence(label, null)).isEqualTo("chưa có số liệu về số tổ chức đảng được cấp ủy các cấp kiểm tra");
        assertThat(FigureWords.number(null)).isEqualTo("chưa có số liệu");
        assertThat(FigureWords.number(0L)).isEqualTo("0");
    }

    @Test
    void aLabelBeginsACellWithACapital() {
        assertThat(FigureWords.capitalised("đảng viên")).isEqualTo("Đảng viên");
    }
}
