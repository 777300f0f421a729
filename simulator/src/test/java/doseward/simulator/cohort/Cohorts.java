package doseward.simulator.cohort;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.stream.Stream;

/** Small cohorts for tests. */
final class Cohorts {
    static final String USUAL = "il2-high-dose-bolus";
    static final String CONSENSUS = "il2-high-dose-bolus-consensus";

    private Cohorts() {}

    static Arm arm(String name) {
        return assertInstanceOf(Arm.Ready.class, Arm.of(name)).arm();
    }

    static Cohort of(int patients, int threads, String... names) throws InterruptedException {
        List<Arm> arms = Stream.of(names).map(Cohorts::arm).toList();
        return Cohort.of(arms, patients, 1, threads, () -> { });
    }
}
