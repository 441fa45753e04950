package vn.ubkt.demo.figure;

/**
 * What came of a group of like cases. The letters name the columns in the order each kind gives them; every kind keeps the chains
 * of the rules, such as "at most as many disciplined as were to be".
 */
enum Outcome {

    /** Good, not good, of these in fault, to be disciplined, disciplined. */
    INSPECTED {
        @Override
        void add(Cells cells, String letters, long cases, Dice dice) {
            long[] chain = chain(cases, dice, 0.06, 0.7, 0.25);
            cells.add(letters, cases - chain[0], chain[0], chain[1], chain[2], chain[2]);
        }
    },

    /** Good, signs of violation, moved on to inspection. */
    SUPERVISED {
        @Override
        void add(Cells cells, String letters, long cases, Dice dice) {
            long[] chain = chain(cases, dice, 0.01, 0.5);
            cells.add(letters, cases - chain[0], chain[0], chain[1]);
        }
    },

    /** In violation, to be disciplined, disciplined. */
    SUSPECTED {
        @Override
        void add(Cells cells, String letters, long cases, Dice dice) {
            long[] chain = chain(cases, dice, 0.8, 0.6);
            cells.add(letters, chain[0], chain[1], chain[1]);
        }
    },

    /** Reprimand, warning, dismissal, expulsion; suspended; prison, other handling by law; administrative handling. */
    MEMBERS_DISCIPLINED {
        @Override
        void add(Cells cells, String letters, long cases, Dice dice) {
            long[] forms = dice.spread(cases, 0.62, 0.22, 0.04, 0.12);
            cells.add(letters, forms[0], forms[1], forms[2], forms[3], dice.some(cases, 0.02), dice.some(forms[3], 0.1),
                dice.some(forms[3], 0.2), dice.some(cases, 0.05));
        }
    },

    /** As {@link #MEMBERS_DISCIPLINED} by a cell, which may neither dismiss nor expel. */
    MEMBERS_DISCIPLINED_BY_CELL {
        @Override
        void add(Cells cells, String letters, long cases, Dice dice) {
            long warned = dice.some(cases, 0.2);
            cells.add(letters, cases - warned, warned, 0, 0, 0, 0, 0, dice.some(cases, 0.02));
        }
    },

    /** Reprimand, warning. */
    ORGANISATIONS_DISCIPLINED {
        @Override
        void add(Cells cells, String letters, long cases, Dice dice) {
            long warned = dice.some(cases, 0.3);
            cells.add(letters, cases - warned, warned);
        }
    },

    /** No basis to conclude, wrongly denounced, rightly or partly; of these in violation, to be disciplined, disciplined. */
    DENOUNCED {
        @Override
        void add(Cells cells, String letters, long cases, Dice dice) {
            long[] found = dice.spread(cases, 0.2, 0.3, 0.5);
            long[] chain = chain(found[2], dice, 0.7, 0.4);
            cells.add(letters, found[0], found[1], found[2], chain[0], chain[1], chain[1]);
        }
    },

    /** Upheld; raised, lowered, removed; changed for the guiding line, after verification, for another reason. */
    COMPLAINED {
        @Override
        void add(Cells cells, String letters, long cases, Dice dice) {
            long lowered = dice.some(cases, 0.3);
            cells.add(letters, cases - lowered, 0, lowered, 0, 0, lowered, 0);
        }
    };

    abstract void add(Cells cells, String letters, long cases, Dice dice);

    /** Each number a part of the one before. */
    private static long[] chain(long cases, Dice dice, double... parts) {
        long[] chain = new long[parts.length];
        long of = cases;
        for (int i = 0; i < parts.length; i++) {
            of = dice.some(of, parts[i]);
            chain[i] = of;
        }
        return chain;
    }
}
