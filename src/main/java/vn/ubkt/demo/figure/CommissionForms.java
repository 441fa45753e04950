package vn.ubkt.demo.figure;

import vn.ubkt.organisation.StatisticalLevel;

/** The commission of a unit and its people: F21, whose rows belong to levels, and S11. */
final class CommissionForms {

    private CommissionForms() {
    }

    static void fill(Workbook book) {
        if (!book.unit().hasCommission()) {
            return;
        }
        Dice always = Dice.of("commission", book.unit().code());
        switch (book.level()) {
            case PROVINCE, CENTRAL -> fill(book, "I.2", new long[] {1, 3, 5, 2, 17}, 11, 29);
            case DISTRICT -> fill(book, "I.3", new long[] {1, 2, 2, always.between(3, 4), always.between(1, 3)}, 9, 9);
            case GRASSROOTS -> fill(book, "I.4", new long[] {1, 1, 0, always.between(1, 3), 0}, 5, 0);
        }
    }

    /** @param people chairman, vice-chairmen, full-time members, part-time members, officials */
    private static void fill(Workbook book, String row, long[] people, long seats, long established) {
        long members = people[0] + people[1] + people[2] + people[3];
        long staff = established == 0 ? 0 : people[0] + people[1] + people[2] + people[4];
        long trained = book.dice().some(members, 0.4);
        Cells cells = new Cells().add("D E F G H", people).add("J K L M", staff > 20 ? 2 : 0, staff / 3, staff - staff / 3 - (staff > 20 ? 2 : 0), 0)
            .add("N O P Q", 0, members - 1, members / 2, members - members / 2).add("R S T", 0, staff / 6, members + people[4] - staff / 6)
            .add("V", trained);
        Sheet sheet = book.sheet("F21");
        sheet.add(row, cells);
        book.put("F21", sheet);
        book.put("S11", new Cells().add("C D E F", seats, members, seats - members, book.dice().some(1, 0.15))
            .add("G H I", established, Math.min(staff, established), staff / 3).add("J K L", trained, book.dice().between(1, 4),
                book.level() == StatisticalLevel.GRASSROOTS ? 0 : book.dice().between(0, 2)));
    }
}
