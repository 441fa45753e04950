package vn.ubkt.demo.data;

/** A figure that was published: the demo must come to it. */
public record SeedFigure(String bulletinLine, String period, long value) {

    static SeedFigure of(Table.Row row) {
        return new SeedFigure(row.text("bulletin_line"), row.text("period"), row.number("value"));
    }
}
