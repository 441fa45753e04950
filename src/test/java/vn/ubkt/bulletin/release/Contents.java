package vn.ubkt.bulletin.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import vn.ubkt.bulletin.figure.Family;

/** A released bulletin with figures as published, one of them missing. */
final class Contents {

    private Contents() {
    }

    static ReleasedContent published() {
        var first = new ReleasedContent.Block("Kết quả nửa nhiệm kỳ 2020 – 2025", 11,
            "Nửa nhiệm kỳ 2020 – 2025 (từ 15/10/2020 đến 30/06/2023, chốt số liệu ngày 10/06/2023)", 2, List.of(
                figure("T.01", "tổ chức đảng được cấp ủy các cấp kiểm tra", Family.COMMITTEES, "tổ chức đảng", 978L),
                figure("T.02", "đảng viên được cấp ủy, chi bộ kiểm tra", Family.COMMITTEES, "đảng viên", 7213L),
                figure("T.10", "đảng viên được UBKT các cấp kiểm tra việc thu, nộp, quản lý và sử dụng đảng phí", Family.COMMISSIONS, "đảng viên", 12646L),
                figure("T.13", "tổ chức đảng bị cấp ủy và UBKT các cấp thi hành kỷ luật", Family.BOTH, "tổ chức đảng", 8L)));
        var second = new ReleasedContent.Block("Kết quả sáu tháng đầu năm 2023", 12,
            "Sáu tháng đầu năm 2023 (từ 01/01/2023 đến 30/06/2023, chốt số liệu ngày 10/06/2023)", 0, List.of(
                figure("T.14", "đảng viên bị cấp ủy và UBKT các cấp thi hành kỷ luật", Family.BOTH, "đảng viên", 131L),
                figure("T.15", "tổ chức đảng bị tố cáo được cấp ủy và UBKT các cấp giải quyết", Family.BOTH, "tổ chức đảng", null)));
        return new ReleasedContent(7, 3, 2023, "Tỉnh ủy Thừa Thiên Huế", "Huế",
            "kết quả công tác kiểm tra, giám sát và thi hành kỷ luật của Đảng", "Đoạn mở đầu.\n\nĐoạn thứ hai.", "Đoạn kết.",
            new ReleasedContent.Person(1, "Nguyễn Thị Hương"), new ReleasedContent.Person(2, "Trần Văn Đước"), "Phó Chủ nhiệm",
            Instant.parse("2023-07-05T02:41:00.123456Z"), List.of(first, second));
    }

    static ReleasedContent titled(ReleasedContent content, String title) {
        return new ReleasedContent(content.unitId(), content.issueNumber(), content.issueYear(), content.committee(), content.place(), title,
            content.intro(), content.closing(), content.composed(), content.released(), content.releasedTitle(), content.releasedAt(), content.blocks());
    }

    /** The same with another value of the first figure. */
    static ReleasedContent withFirst(ReleasedContent content, Long value) {
        ReleasedContent.Block block = content.blocks().get(0);
        List<ReleasedContent.Figure> figures = new ArrayList<>(block.figures());
        ReleasedContent.Figure first = figures.get(0);
        figures.set(0, figure(first.lineCode(), first.label(), first.actor(), first.unitOfCount(), value));
        List<ReleasedContent.Block> blocks = new ArrayList<>(content.blocks());
        blocks.set(0, new ReleasedContent.Block(block.heading(), block.periodId(), block.period(), block.unitsMissing(), figures));
        return new ReleasedContent(content.unitId(), content.issueNumber(), content.issueYear(), content.committee(), content.place(),
            content.title(), content.intro(), content.closing(), content.composed(), content.released(), content.releasedTitle(),
            content.releasedAt(), blocks);
    }

    private static ReleasedContent.Figure figure(String line, String label, Family family, String unit, Long value) {
        return new ReleasedContent.Figure(line, label, family, unit, value, List.of(5L, 9L));
    }
}
