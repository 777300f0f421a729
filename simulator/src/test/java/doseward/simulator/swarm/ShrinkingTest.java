package doseward.simulator.swarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.simulator.chance.Fate;
import doseward.simulator.chance.Misfortune;
import doseward.simulator.swarm.Shrinking.Shrunk;
import doseward.simulator.swarm.Trial.Finding;
import doseward.simulator.swarm.faults.CommandFaults;
import doseward.simulator.swarm.faults.Planted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A failing seed tells a long story, most of which has nothing to do with its end. */
class ShrinkingTest {
    private static final int BEFALL = 100;
    private static final Finding DOUBLE = new Finding("NeverTwice", "seed 1, NeverTwice: given twice");
    private static final Finding LATE = new Finding("InItsWindow", "seed 1, InItsWindow: late");

    @Test void ofManyMisfortunesThoseAreLeftThatItTakesTogether() {
        List<Integer> together = List.of(17, 62, 63);

        Shrunk shrunk = Shrinking.of(breaking(befell -> befell.containsAll(together))).orElseThrow();

        assertEquals(together, numbers(shrunk.needed()));
        assertEquals(BEFALL, shrunk.befell());
        assertTrue(shrunk.whole());
        assertEquals("Of 100 misfortunes 3 are needed:", shrunk.lines().getFirst());
    }

    @Test void whatBreaksWithoutAnyMisfortuneNeedsNone() {
        Shrunk shrunk = Shrinking.of(fate -> {
            befall(fate, BEFALL);
            return Optional.of(DOUBLE);
        }).orElseThrow();

        assertEquals(List.of(), shrunk.needed());
        assertTrue(shrunk.whole());
    }

    @Test void anotherLawThatBreaksOnTheWayIsNotTheOneThatIsLookedFor() {
        Shrunk shrunk = Shrinking.of(fate -> {
            List<Integer> befell = befall(fate, BEFALL);
            return Optional.of(befell.contains(40) ? DOUBLE : LATE);
        }).orElseThrow();

        assertEquals(List.of(40), numbers(shrunk.needed()));
    }

    @Test void aSearchThatWasEndedSaysThatNotAllMayBeNeeded() {
        int many = 1_000;

        Shrunk shrunk = Shrinking.of(fate ->
            Optional.of(DOUBLE).filter(_ -> befall(fate, many).size() >= many - 1)).orElseThrow();

        assertFalse(shrunk.whole());
        assertEquals("Of 1000 misfortunes 1000 are left, of which some may not be needed:",
            shrunk.lines().getFirst());
    }

    @Test void aSeedThatBreaksNothingHasNoShorterStory() {
        assertEquals(Optional.empty(), Shrinking.of(breaking(befell -> false)));
    }

    @Test void aWholeWorldComesDownToFewMisfortunesAndTellsTheSameAgain() {
        Planted fault = CommandFaults.haltNeverSent();
        long seed = LongStream.rangeClosed(1, 200).filter(one -> found(fault, one, Fate.AS_DRAWN).isPresent())
            .findFirst().orElseThrow();

        Shrunk shrunk = Shrinking.of(fate -> found(fault, seed, fate)).orElseThrow();

        assertTrue(shrunk.needed().size() * 10 < shrunk.befell(), shrunk.lines()::toString);
        assertEquals(found(fault, seed, Fate.AS_DRAWN).map(Finding::law),
            found(fault, seed, shrunk.fate()).map(Finding::law));
    }

    private static Optional<Finding> found(Planted fault, long seed, Fate fate) {
        return Trial.run(seed, Trial.setting(seed, fault.plans(), fault.wiring().get()).with(fate)).found();
    }

    /** A seed in which misfortunes are drawn, and that breaks its law if those that befell do it. */
    private static Function<Fate, Optional<Finding>> breaking(Function<List<Integer>, Boolean> breaks) {
        return fate -> Optional.of(DOUBLE).filter(_ -> breaks.apply(befall(fate, BEFALL)));
    }

    private static List<Integer> befall(Fate fate, int most) {
        List<Integer> befell = new ArrayList<>();
        IntStream.rangeClosed(1, most).filter(number -> fate.lets(new Misfortune("line", number)))
            .forEach(befell::add);
        return befell;
    }

    private static List<Integer> numbers(List<Misfortune> all) {
        return all.stream().map(Misfortune::number).toList();
    }
}
