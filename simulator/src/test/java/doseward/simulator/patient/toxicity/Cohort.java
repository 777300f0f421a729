package doseward.simulator.patient.toxicity;

import doseward.simulator.patient.toxicity.Treated.Outcome;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Many treated patients, and what is counted in them. */
record Cohort(List<Outcome> patients) {
    static Cohort of(int patients, double unitsForEachKg, int slots) {
        return new Cohort(LongStream.range(0, patients)
            .mapToObj(seed -> Treated.of(seed, unitsForEachKg, slots)).toList());
    }

    double mean(ToDoubleFunction<Outcome> value) {
        return patients.stream().mapToDouble(value).average().orElseThrow();
    }

    double deviation(ToDoubleFunction<Outcome> value) {
        double mean = mean(value);
        return Math.sqrt(mean(one -> Math.pow(value.applyAsDouble(one) - mean, 2)));
    }

    /** In how many of 100. */
    double share(Predicate<Outcome> what) {
        return mean(one -> what.test(one) ? 100 : 0);
    }

    /** In how many of 100 it was so in either cycle. */
    double everShare(Predicate<CycleOutcome> what) {
        return share(one -> what.test(one.first()) || what.test(one.second()));
    }

    /** How many got so many doses, from none on. */
    List<Long> histogram(Function<Outcome, CycleOutcome> cycle, int most) {
        return IntStream.rangeClosed(0, most).mapToObj(doses ->
            patients.stream().filter(one -> cycle.apply(one).doses() == doses).count()).toList();
    }
}
