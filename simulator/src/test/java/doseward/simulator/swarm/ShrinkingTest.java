package doseward.simulator.swarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.simulator.chance.Fate;
import doseward.simulator.chance.Misfortune;
import doseward.simulator.swarm.Shrinking.Shrunk;
import doseward.simulator.swarm.Trial.Finding;
import doseward.simulator.swarm.faults.CommandFaults;
import doseward.simulator.swarm.faults.Planted;
import doseward.simulator.world.Wiring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A failing seed tells a long story, most of which has nothing to do with its end. */
class ShrinkingTest {
    /** It takes something for which a dose is halted. */
    private static final Planted FAULT = CommandFaults.haltNeverSent();

    @Test void ofAllMisfortunesOfASeedOnlyThoseAreLeftWithoutWhichItDoesNotBreakItsLaw() {
        long seed = LongStream.rangeClosed(1, 200).filter(one -> law(one, Fate.AS_DRAWN).isPresent())
            .findFirst().orElseThrow();
        Optional<String> law = law(seed, Fate.AS_DRAWN);

        Shrunk shrunk = Shrinking.of(fate -> trial(seed, fate)).orElseThrow();

        assertEquals(law, law(seed, shrunk.fate()));
        assertTrue(shrunk.whole(), shrunk.lines()::toString);
        assertTrue(!shrunk.needed().isEmpty() && shrunk.needed().size() * 10 < shrunk.befell(),
            shrunk.lines()::toString);
        for (Misfortune one : shrunk.needed()) {
            List<Misfortune> others = new ArrayList<>(shrunk.needed());
            others.remove(one);
            assertTrue(!law.equals(law(seed, others::contains)), () -> one + " is not needed");
        }
    }

    @Test void aSeedThatBreaksNothingHasNoShorterStory() {
        assertEquals(Optional.empty(), Shrinking.of(fate ->
            Trial.run(3, Courses.wired(3, Wiring.STRAIGHT).with(fate))));
    }

    private static Optional<String> law(long seed, Fate fate) {
        return trial(seed, fate).found().map(Finding::law);
    }

    private static Trial trial(long seed, Fate fate) {
        return Trial.run(seed, Trial.setting(seed, FAULT.plans(), FAULT.wiring().get()).with(fate));
    }
}
