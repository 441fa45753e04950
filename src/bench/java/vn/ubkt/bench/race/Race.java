package vn.ubkt.bench.race;

import java.util.ArrayList;
import java.util.List;

/** Two things done in turns. */
final class Race {

    private static final int WARM_UP = 30;
    private static final int ROUNDS = 7;
    private static final int TIMES_A_ROUND = 15;

    private Race() {
    }

    /**
     * @param ours milliseconds, the median of the rounds' medians
     * @param bare the same of the bare page
     */
    record Times(double ours, double bare) {

        double ratio() {
            return ours / bare;
        }
    }

    static Times run(Runnable ours, Runnable bare) {
        for (int i = 0; i < WARM_UP; i++) {
            ours.run();
            bare.run();
        }
        List<Double> oursByRound = new ArrayList<>();
        List<Double> bareByRound = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            oursByRound.add(round(ours));
            bareByRound.add(round(bare));
        }
        return new Times(median(oursByRound), median(bareByRound));
    }

    static double milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double round(Runnable work) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TIMES_A_ROUND; i++) {
            times.add(milliseconds(work));
        }
        return median(times);
    }

    static double median(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
