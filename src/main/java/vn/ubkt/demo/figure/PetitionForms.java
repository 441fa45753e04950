package vn.ubkt.demo.figure;

import java.util.stream.LongStream;

import vn.ubkt.organisation.StatisticalLevel;

/** Letters received and what became of them: F22, whose rows belong to levels, and the balance of letters in hand, S10. */
final class PetitionForms {

    private static final String IN_HAND = "S10";
    private static final String OBJECTS = "P Q R";

    private PetitionForms() {
    }

    static void fill(Workbook book) {
        long denunciations = book.count("F22");
        long complaints = book.count("F22.D");
        long before = book.open().of(IN_HAND);
        if (denunciations + complaints + before == 0) {
            return;
        }
        Dice dice = book.dice();
        long[] kinds = dice.spread(denunciations, 0.7, 0.22, 0.08);
        long toSettle = kinds[0] + before;
        long takenUp = dice.some(toSettle, 0.2);
        long inHand = dice.some(toSettle - takenUp, 0.1);
        long[] other = dice.spread(toSettle - takenUp - inHand, 0.6, 0.3, 0.1);
        if (denunciations + complaints > 0) {
            Sheet sheet = book.sheet("F22");
            sheet.add(row(book), letters(book, complaints, denunciations, kinds).add("AG AH AI", other[0], other[1], kinds[1] + kinds[2]));
            book.put("F22", sheet);
        } else {
            other = new long[] {0, 0, LongStream.of(other).sum()};
        }
        Cells balance = new Cells().add("C D E F", before, takenUp + complaints, other[2], inHand)
            .add("G H I", dice.some(denunciations, 0.1), dice.some(complaints, 0.1), dice.some(denunciations, 0.2));
        book.put("S10", balance);
        book.open().leave(IN_HAND, inHand);
    }

    private static Cells letters(Workbook book, long complaints, long denunciations, long[] kinds) {
        Dice dice = book.dice();
        long fromMembers = dice.some(kinds[0], 0.35);
        long[] objects = dice.spread(denunciations, weightsOfObjects(book));
        Cells cells = new Cells().add("D", complaints).add(competentLevel(book), complaints).add("I J", 0, complaints)
            .add("S T U", kinds).add("M N", fromMembers, kinds[0] - fromMembers).add(OBJECTS, objects);
        long[] contents = dice.spread(denunciations, 2, 4, 1, 3, 0.2, 1, 5, 4, 2, 0.5, 3);
        return cells.add("V W X Y Z AA AB AC AD AE AF", contents);
    }

    private static double[] weightsOfObjects(Workbook book) {
        return switch (book.level()) {
            case GRASSROOTS -> new double[] {0, 0, 1};
            case DISTRICT -> new double[] {0, 0.5, 1};
            case PROVINCE, CENTRAL -> new double[] {0.3, 1, 0.8};
        };
    }

    private static String competentLevel(Workbook book) {
        return book.level() == StatisticalLevel.DISTRICT ? "G" : "F";
    }

    private static String row(Workbook book) {
        return switch (book.level()) {
            case GRASSROOTS -> "I.4";
            case DISTRICT -> "I.3";
            case PROVINCE, CENTRAL -> "I.2";
        };
    }
}
