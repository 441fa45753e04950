package vn.ubkt.demo.figure;

import java.util.Arrays;
import java.util.List;

import vn.ubkt.organisation.StatisticalLevel;

/** The forms that count subjects by who acted, on what, and with what result: most of the official ones, and S07. */
final class SubjectForms {

    /** @param carried not all of what is to be settled is settled; what is left open goes on to the next period */
    private record Recipe(String form, Outcome outcome, String letters, boolean carried) {
    }

    private static final String MEMBERS = "dang_vien";

    private static final List<Recipe> RECIPES = List.of(
        new Recipe("F01", Outcome.INSPECTED, "R S T U V", false),
        new Recipe("F02", Outcome.INSPECTED, "S T U V W", false),
        new Recipe("F03", Outcome.SUPERVISED, "U V W", false),
        new Recipe("F04", Outcome.SUPERVISED, "S T U", false),
        new Recipe("F05", Outcome.MEMBERS_DISCIPLINED, "D E F G H Z AA AB", false),
        new Recipe("F06", Outcome.ORGANISATIONS_DISCIPLINED, "D E", false),
        new Recipe("F07", Outcome.COMPLAINED, "N P Q R S T U", true),
        new Recipe("F09", Outcome.SUSPECTED, "T U V", false),
        new Recipe("F10", Outcome.SUSPECTED, "O P Q", false),
        new Recipe("F13", Outcome.SUPERVISED, "P Q R", false),
        new Recipe("F14", Outcome.SUPERVISED, "P Q R", false),
        new Recipe("F15", Outcome.DENOUNCED, "T U V W X Y", true),
        new Recipe("F16", Outcome.DENOUNCED, "P Q R S T U", true),
        new Recipe("F17", Outcome.MEMBERS_DISCIPLINED, "D E F G H X Y Z", false),
        new Recipe("F18", Outcome.COMPLAINED, "K M N O P Q R", true),
        new Recipe("F23", Outcome.SUSPECTED, "S T U", false),
        new Recipe("F24", Outcome.SUSPECTED, "O P Q", false),
        new Recipe("F25", Outcome.ORGANISATIONS_DISCIPLINED, "D E", false));

    private SubjectForms() {
    }

    static void fill(Workbook book) {
        RECIPES.stream().filter(recipe -> book.offers(recipe.form())).forEach(recipe -> fill(book, recipe));
        Cells members = denunciations(book, "S07.d", "C D", "E F G H I J");
        denunciations(book, "S07.t", "K L", "M N O P Q R").figures().forEach(members::add);
        book.put("S07", members);
    }

    private static void fill(Workbook book, Recipe recipe) {
        long settled = book.count(recipe.form());
        Sheet sheet = book.sheet(recipe.form());
        List<String> levels = book.levelColumns(recipe.form());
        long[] byLevel = book.dice().spread(settled, weights(book, recipe.form(), levels));
        for (int i = 0; i < byLevel.length; i++) {
            long committeeMembers = sheet.isDetailed() ? book.dice().some(byLevel[i], 0.25) : 0;
            add(book, recipe, sheet, levels.get(i), committeeMembers, true);
            add(book, recipe, sheet, levels.get(i), byLevel[i] - committeeMembers, false);
        }
        if (recipe.carried()) {
            addOpen(book, recipe, sheet, book.open().toSettle(recipe.form(), settled, book.dice()) - settled);
        }
        book.put(recipe.form(), sheet);
    }

    /** A committee acts more often than its bureau or divisions; at the grassroots cells act most. */
    private static double[] weights(Workbook book, String form, List<String> levels) {
        double[] weights = new double[levels.size()];
        Arrays.fill(weights, 0.05);
        weights[0] = 0.95;
        if (book.level() == StatisticalLevel.GRASSROOTS && MEMBERS.equals(book.form(form).subject())) {
            weights[weights.length - 1] = 3;
        }
        if (!book.unit().hasCommission()) {
            Arrays.fill(weights, 0, weights.length - 1, 0);
        }
        return weights;
    }

    private static void add(Workbook book, Recipe recipe, Sheet sheet, String level, long cases, boolean committeeMembers) {
        if (cases == 0) {
            return;
        }
        Cells group = new Cells().add(level, cases);
        if (recipe.carried()) {
            group.add("C", cases);
        }
        contents(book, recipe.form(), group, cases);
        boolean byCell = recipe.outcome() == Outcome.MEMBERS_DISCIPLINED && recipe.form().equals("F05") && level.equals("M");
        Outcome outcome = byCell ? Outcome.MEMBERS_DISCIPLINED_BY_CELL : recipe.outcome();
        outcome.add(group, recipe.letters(), cases, book.dice());
        sheet.add(group, committeeMembers);
    }

    /** What each case was about: one content, some a second one. */
    private static void contents(Workbook book, String form, Cells group, long cases) {
        List<String> letters = book.contentColumns(form);
        double[] weights = new double[letters.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 1.0 / (1 + (i * 5 + form.hashCode() % 7) % weights.length);
        }
        long[] contents = book.dice().spread(cases, weights);
        for (int i = 0; i < contents.length; i++) {
            group.add(letters.get(i), contents[i] + book.dice().some(cases - contents[i], 0.05));
        }
    }

    private static void addOpen(Workbook book, Recipe recipe, Sheet sheet, long open) {
        if (open > 0) {
            Cells group = new Cells().add("C", open);
            contents(book, recipe.form(), group, open);
            sheet.add(group, false);
        }
    }

    private static Cells denunciations(Workbook book, String topic, String letters, String outcomes) {
        long settled = book.count(topic);
        Cells cells = new Cells().add(letters, book.open().toSettle(topic, settled, book.dice()), settled);
        Outcome.DENOUNCED.add(cells, outcomes, settled, book.dice());
        return cells;
    }
}
