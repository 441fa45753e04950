package vn.ubkt.demo.figure;

/** Inspections of party finance (F19) and of dues (F20); money in thousand dong. S01 counts the members whose dues were looked at. */
final class FinanceForms {

    private static final String MEMBERS_ON_DUES = "G07";

    private FinanceForms() {
    }

    /** @return the number of members whose dues were inspected */
    static long fill(Workbook book) {
        finance(book, book.count("F19"));
        long members = book.count(MEMBERS_ON_DUES);
        dues(book, book.count("F20"), members);
        return members;
    }

    private static void finance(Workbook book, long organisations) {
        Sheet sheet = book.sheet("F19");
        if (organisations > 0) {
            long other = book.dice().some(organisations, 0.3);
            long faulty = book.dice().some(organisations, 0.3);
            long wrong = faulty * book.dice().between(4_000, 60_000);
            sheet.add(new Cells().add(book.levelColumns("F19").get(0), organisations).add("H I", organisations, other)
                .add("N", faulty).add("S", wrong).add("V Y", wrong / 2, wrong - wrong / 2).add("Z AC", wrong / 2, wrong / 4)
                .add("AD", book.dice().some(faulty, 0.5)), false);
        }
        book.put("F19", sheet);
    }

    private static void dues(Workbook book, long organisations, long members) {
        Sheet sheet = book.sheet("F20");
        if (organisations > 0) {
            long faulty = book.dice().some(organisations, 0.12);
            long less = faulty * book.dice().between(200, 3_000);
            long more = faulty * book.dice().between(0, 500);
            sheet.add(new Cells().add(book.levelColumns("F20").get(0), organisations).add("H", faulty)
                .add("K L", less, more).add("P Q", less, more).add("T U", less - less / 10, more)
                .add("X", Math.min(members, faulty * book.dice().between(1, 6))), false);
        }
        book.put("F20", sheet);
    }
}
