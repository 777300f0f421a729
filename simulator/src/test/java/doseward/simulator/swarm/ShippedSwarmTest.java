package doseward.simulator.swarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import doseward.language.Shipped;
import doseward.plan.Plan;
import doseward.simulator.world.Wiring;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The wards give the first cycle of every shipped protocol; more seeds are for the command. */
class ShippedSwarmTest {
    private static final long SEED = 1;

    @TestFactory Stream<DynamicTest> everyLawHoldsInTheFirstCycleOfEveryShippedProtocol() {
        return Shipped.protocols().stream()
            .map(name -> DynamicTest.dynamicTest(name, () -> assertClean(name, SEED)));
    }

    private static void assertClean(String name, long seed) {
        Plan plan = assertInstanceOf(ShippedCourse.Ready.class, ShippedCourse.of(name, 1)).plan();

        Trial trial = Trial.run(seed, Trial.setting(seed, List.of(plan), Wiring.STRAIGHT));

        assertEquals(Optional.empty(), trial.broken());
    }
}
