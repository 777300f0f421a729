package doseward.simulator.swarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Phase;
import doseward.engine.Reservoir;
import doseward.plan.Plan;
import doseward.pump.Token;
import doseward.simulator.pump.Flow;
import doseward.simulator.ward.Habits;
import doseward.simulator.world.Faults;
import doseward.simulator.world.Setting;
import doseward.simulator.world.Turns;
import doseward.simulator.world.Wiring;
import doseward.simulator.world.World;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When a bag is said to be empty, beside when it truly was: each holds one dose and ends with it. */
class BagForecastTest {
    private static final Duration RIGHT_WITHIN = Duration.ofMinutes(3);
    private static final int FORECASTS_AT_LEAST = 1_000;

    private final List<Forecast> forecasts = new ArrayList<>();

    private record Forecast(Instant at, Token token, Instant empty) {}

    static List<Plan> plans() {
        return Prescriptions.all();
    }

    @Requirement("GIP 1.5.2")
    @ParameterizedTest @MethodSource("plans")
    void wheneverItIsAskedTheTimeAtWhichABagIsEmptyIsRightWithinThreeMinutes(Plan plan) {
        World world = new World(3, new Setting(plan, Faults.NONE, Habits.PERFECT, Turns.UNHURRIED, false,
            Wiring.STRAIGHT), this::ask, line -> { });

        world.run();

        List<Flow> emptied = world.flows().stream().filter(flow -> isWhole(plan, flow)).toList();
        List<Forecast> judged = forecasts.stream().filter(said -> emptied.stream()
            .anyMatch(flow -> flow.token().equals(said.token()))).toList();
        assertTrue(judged.size() > FORECASTS_AT_LEAST, judged.size() + " forecasts prove little");
        assertEquals(List.of(), judged.stream().filter(said -> isWrong(said, emptied)).toList());
    }

    private void ask(World world) {
        Course course = world.screen().orElseThrow();
        for (String channel : course.plan().channels()) {
            Reservoir.emptyAt(course, channel).ifPresent(empty -> {
                Dose dose = course.openOn(channel).orElseThrow();
                forecasts.add(new Forecast(world.courseNow(), ((Phase.Open) dose.phase()).token(), empty));
            });
        }
    }

    /** What stopped earlier left more in its bag than a pump's smallest step. */
    private static boolean isWhole(Plan plan, Flow flow) {
        return flow.delivered().equals(plan.dose(flow.token().dose()).vtbi());
    }

    private static boolean isWrong(Forecast said, List<Flow> emptied) {
        Instant truth = emptied.stream().filter(flow -> flow.token().equals(said.token())).findFirst()
            .orElseThrow().end();
        return Duration.between(truth, said.empty()).abs().compareTo(RIGHT_WITHIN) > 0;
    }
}
