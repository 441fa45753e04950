package vn.ubkt.demo.figure;

/**
 * Inspections of how organisations below carry out inspection, supervision (F11) and discipline (F12). A visit may cover both;
 * S01 counts it once.
 */
final class DutyForms {

    private static final String VISITS = "G12";

    private DutyForms() {
    }

    /** @return the number of visits, each counted once */
    static long fill(Workbook book) {
        long visits = book.count(VISITS);
        long both = book.dice().some(visits, 0.2);
        long disciplineOnly = book.dice().some(visits - both, 0.15);
        if (visits > 0) {
            inspection(book, visits - disciplineOnly);
            discipline(book, both + disciplineOnly);
        }
        return visits;
    }

    private static void inspection(Workbook book, long organisations) {
        Sheet sheet = book.sheet("F11");
        if (organisations > 0) {
            long poor = book.dice().some(organisations, 0.06);
            long second = book.dice().some(organisations, 0.7);
            sheet.add(new Cells().add(book.levelColumns("F11").get(0), organisations).add("H I", organisations, second)
                .add("J K L M", organisations - book.dice().some(organisations, 0.03), organisations - poor, organisations - poor, poor), false);
        }
        book.put("F11", sheet);
    }

    private static void discipline(Workbook book, long organisations) {
        Sheet sheet = book.sheet("F12");
        if (organisations > 0) {
            long poor = book.dice().some(organisations, 0.05);
            long byCommittee = book.dice().some(organisations, 0.2);
            long byCell = book.dice().some(organisations, 0.6);
            sheet.add(new Cells().add(book.levelColumns("F12").get(0), organisations).add("L M", byCommittee, byCell)
                .add("N O", organisations - poor, poor).add("Q", book.dice().some(byCell, 0.05)).add("T", byCommittee + byCell), false);
        }
        book.put("F12", sheet);
    }
}
