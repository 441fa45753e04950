package vn.ubkt.demo.figure;

import java.util.SplittableRandom;

/** Chance that falls the same way every time: each purpose has its own, named, so that one does not disturb the other. */
final class Dice {

    private static final long SEED = 20_202_025L;

    private final SplittableRandom random;

    private Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    static Dice of(String... purpose) {
        return new Dice(SEED * 31 + String.join("/", purpose).hashCode());
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A number from a range, both ends included. */
    long between(long least, long most) {
        return random.nextLong(least, most + 1);
    }

    /** How many of a number a thing happens to. */
    long some(long of, double probability) {
        long hit = 0;
        for (long i = 0; i < of; i++) {
            hit += chance(probability) ? 1 : 0;
        }
        return hit;
    }

    /** Throws a number of things into places; heavier places get more. They add up to the number. */
    long[] spread(long number, double... weights) {
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        if (number > 0 && all <= 0) {
            throw new IllegalArgumentException("nowhere to put " + number);
        }
        long[] places = new long[weights.length];
        for (long i = 0; i < number; i++) {
            places[place(random.nextDouble() * all, weights)]++;
        }
        return places;
    }

    private static int place(double point, double[] weights) {
        int place = -1;
        double rest = point;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                place = i;
                if (rest < weights[i]) {
                    return place;
                }
                rest -= weights[i];
            }
        }
        return place;
    }
}
