package doseward.simulator.cohort;

import doseward.simulator.chance.Chance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much two arms differ, and how sure that is: the same patients go through both, so patients are drawn
 * anew, with what they had in either arm, a thousand times (percentile interval of the bootstrap). The seed
 * of the cohort decides the draws.
 */
final class Bootstrap {
    private static final int TIMES = 1_000;
    private static final double LOW = 0.025;

    private final List<Pair> pairs;
    private final long seed;

    private record Pair(Row one, Row other) {}

    private Bootstrap(List<Pair> pairs, long seed) {
        this.pairs = pairs;
        this.seed = seed;
    }

    /** Of the patients who were treated in both arms. */
    static Bootstrap of(Cohort cohort) {
        List<Row> first = cohort.rows().get(0);
        List<Row> second = cohort.rows().get(1);
        return new Bootstrap(IntStream.range(0, first.size())
            .mapToObj(index -> new Pair(first.get(index), second.get(index)))
            .filter(pair -> pair.one().isTreated() && pair.other().isTreated()).toList(),
            cohort.firstSeed());
    }

    int patients() {
        return pairs.size();
    }

    /** The second arm less the first, of each feature; of shares in parts of 100. */
    List<Estimate> differences(List<Feature> features) {
        return features.stream().map(this::difference).toList();
    }

    /** A stream of its own for each feature, so that another one more moves none. */
    private Estimate difference(Feature feature) {
        List<Pair> told = pairs.stream().filter(pair -> feature.among().test(pair.one())
            && feature.among().test(pair.other())).toList();
        if (told.isEmpty()) {
            return Estimate.NONE;
        }
        double times = feature.isShare() ? 100 : 1;
        double[] differences = told.stream().mapToDouble(pair -> times
            * (feature.of().applyAsDouble(pair.other()) - feature.of().applyAsDouble(pair.one()))).toArray();
        double[] means = means(differences, Chance.of(seed, "bootstrap of " + feature.words()));
        return new Estimate(mean(differences), Estimate.quantile(means, LOW),
            Estimate.quantile(means, 1 - LOW));
    }

    private static double[] means(double[] values, Chance chance) {
        List<Double> means = new ArrayList<>(TIMES);
        for (int time = 0; time < TIMES; time++) {
            double sum = 0;
            for (int draw = 0; draw < values.length; draw++) {
                sum += values[chance.between(0, values.length - 1)];
            }
            means.add(sum / values.length);
        }
        return means.stream().mapToDouble(one -> one).toArray();
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
