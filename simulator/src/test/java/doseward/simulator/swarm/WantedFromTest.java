package doseward.simulator.swarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.simulator.world.Wiring;
import doseward.simulator.world.World;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A course keeps since when any of its doses is wanted; what it keeps is what its doses say. */
final class WantedFromTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isWhatTheDosesSayAfterEachTurn(long seed) {
        Set<String> seen = new TreeSet<>();

        Trial.run(seed, Trial.setting(seed, Prescriptions.all(), Wiring.STRAIGHT),
            world -> isSo(world, seen), line -> { });

        assertTrue(seen.contains("open") && seen.contains("due"), () -> "only saw " + seen);
    }

    private static void isSo(World world, Set<String> seen) {
        world.screen().ifPresent(course -> {
            boolean open = course.doses().stream().anyMatch(Dose::isOpen);
            seen.add(open ? "open" : firstDue(course).map(due -> "due").orElse("none"));
            assertEquals(open ? Instant.MIN : firstDue(course).orElse(Instant.MAX), course.wantedFrom());
            assertEquals(open, course.isAnyOpen());
        });
    }

    private static Optional<Instant> firstDue(Course course) {
        return course.doses().stream().filter(dose -> !dose.isSettled()).flatMap(dose -> dose.due().stream())
            .min(Instant::compareTo);
    }
}
