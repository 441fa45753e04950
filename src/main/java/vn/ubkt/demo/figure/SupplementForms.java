package vn.ubkt.demo.figure;

import vn.ubkt.demo.data.DemoUnit;
import vn.ubkt.organisation.StatisticalLevel;

/** The supplementary forms about a unit at large: what there is, its programme, what it found by itself, and what was put right. */
final class SupplementForms {

    private SupplementForms() {
    }

    static void fill(Workbook book) {
        denominators(book);
        selfInspection(book);
        regularSupervision(book);
        conclusions(book);
        programme(book);
        declarations(book);
        besideDiscipline(book);
    }

    private static void denominators(Workbook book) {
        DemoUnit unit = book.unit();
        Cells cells = new Cells().add("I", unit.hasCommission() ? 1 : 0);
        if (unit.level() == StatisticalLevel.GRASSROOTS) {
            long probationary = unit.members() / 40;
            cells.add("C D E", 1, unit.cells() > 14 ? 2 : 0, unit.cells()).add("F G", unit.members() - probationary, probationary)
                .add("H", unit.cells() * 3L);
        }
        book.put("S02", cells);
    }

    /** Over a term of several periods, too, no more than there are. */
    private static void selfInspection(Workbook book) {
        long organisations = book.dice().some(book.unit().cells(), 0.18);
        long members = book.dice().some(book.unit().members(), 0.1);
        long faulty = book.dice().some(organisations, 0.05);
        long admitted = book.dice().some(members, 0.01);
        book.put("S03", new Cells().add("C D E F", organisations, organisations, faulty, book.dice().some(faulty, 0.8))
            .add("G H I", members, admitted, book.dice().some(admitted, 0.2)));
    }

    private static void regularSupervision(Workbook book) {
        Dice dice = book.dice();
        Cells cells = new Cells();
        if (book.unit().hasCommission()) {
            watched(cells, "C D E F", book.level() == StatisticalLevel.GRASSROOTS ? dice.between(1, 5) : dice.between(3, 14), dice);
            watched(cells, "G H I J", dice.between(2, 20), dice);
            watched(cells, "K L M N", dice.between(0, 4), dice);
            watched(cells, "O P Q R", dice.between(0, 8), dice);
        }
        watched(cells, "S T U V", dice.some(book.unit().members(), 0.2), dice);
        Long reminded = cells.figures().get("T");
        book.put("S04", cells.add("W", reminded));
    }

    private static void watched(Cells cells, String letters, long subjects, Dice dice) {
        cells.add(letters, subjects, dice.some(subjects, 0.06), dice.some(subjects, 0.004), 0);
    }

    private static void conclusions(Workbook book) {
        long issued = book.count("F02") + book.count("F04") + book.count("F10") + book.count("F14") + book.count("G12");
        long faults = book.dice().some(issued, 0.5);
        long mended = book.dice().some(faults, 0.85);
        book.put("S05", new Cells().add("C D E F", issued, faults, mended, book.dice().some(faults - mended, 0.3))
            .add("G H", book.dice().some(faults, 0.8), book.dice().some(faults, 0.5)).add("M", book.dice().some(issued, 0.7)));
    }

    private static void programme(Workbook book) {
        long inspections = book.count("F02");
        long supervisions = book.count("F04");
        long commission = book.count("G12") + book.count("F20");
        long thematic = book.count("F14");
        book.put("S06", new Cells().add("C D F", inspections, supervisions, inspections + supervisions)
            .add("G", book.dice().some(inspections, 0.1)).add("I J K L", commission, thematic, book.count("F10"),
                commission + thematic + book.count("F10")).add("M", book.dice().some(thematic, 0.1)));
    }

    private static void declarations(Workbook book) {
        long obliged = book.unit().hasCommission() ? book.unit().members() / 20 : 0;
        book.put("S08", new Cells().add("C D E", obliged, obliged, book.dice().some(obliged, 0.03)));
    }

    private static void besideDiscipline(Workbook book) {
        long members = book.unit().members();
        book.put("S09", new Cells().add("C D", book.dice().some(members, 0.0012), book.dice().some(members, 0.0006))
            .add("J", book.dice().some(book.count("F05"), 0.05)));
    }
}
