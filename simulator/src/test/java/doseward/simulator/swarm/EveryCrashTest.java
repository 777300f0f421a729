package doseward.simulator.swarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.language.Reader;
import doseward.language.Shipped;
import doseward.language.source.SourceFile;
import doseward.plan.Capability;
import doseward.plan.Patient;
import doseward.plan.Plan;
import doseward.plan.PlanFor;
import doseward.plan.Planner;
import doseward.quantity.Volume;
import doseward.quantity.Weight;
import doseward.simulator.pump.Flow;
import doseward.simulator.world.World;
import doseward.trace.Requirement;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A controller that dies at any step of any turn gives no dose twice, and knows what flowed. */
@Requirement({"GIP 1.7.1", "GIP 4.1.4", "incident 27", "incident 28"})
class EveryCrashTest {
    private static final Path FILE =
        Path.of("src/test/resources/doseward/simulator/swarm/three-short-doses.yaml");
    static final Duration BRIEFLY = Duration.ofSeconds(10);
    static final Plan PLAN = plan();

    /** Back within the pump's lease, and long after it has ended. */
    @ParameterizedTest @ValueSource(ints = {10, 180})
    void aCrashAtAnyStepBreaksNoLawAndLosesNoVolume(int seconds) {
        EveryCrash every = new EveryCrash(PLAN, Duration.ofSeconds(seconds));
        long steps = every.steps();
        assertTrue(steps > 300, "a course of " + steps + " steps proves little");

        List<String> broken = LongStream.rangeClosed(1, steps).boxed().flatMap(step ->
            amiss(every.diesAt(step)).map(what -> "step " + step + ": " + what).stream()).toList();

        assertEquals(List.of(), broken);
    }

    private static Optional<String> amiss(Trial trial) {
        return trial.broken().or(() -> amiss(trial.world()));
    }

    /** Nobody had to settle anything: what is known of all doses is what truly flowed. */
    private static Optional<String> amiss(World world) {
        Course course = Course.replay(world.opening(), world.entries().stream()
            .flatMap(entry -> entry.events().stream()).toList());
        Volume known = course.doses().stream().map(Dose::delivered).reduce(Volume.ZERO, Volume::plus);
        Volume truth = world.flows().stream().map(Flow::delivered).reduce(Volume.ZERO, Volume::plus);
        return known.equals(truth) && course.ended() ? Optional.empty()
            : Optional.of(known + " is known, and " + truth + " flowed");
    }

    private static Plan plan() {
        var protocol = Reader.protocol(SourceFile.read(FILE), new Shipped()).value().orElseThrow();
        return ((Planner.Planned) Planner.plan(protocol, PlanFor.of(Patient.of(Weight.ofKilograms(80)),
            Instant.parse("2026-01-05T08:00:00Z"), ZoneOffset.UTC, Capability.USUAL))).plan();
    }
}
