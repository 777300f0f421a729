package doseward.simulator.swarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.simulator.pump.PumpKind;
import doseward.simulator.ward.Habits;
import doseward.simulator.world.Faults;
import doseward.simulator.world.Mishap;
import doseward.simulator.world.Occasion;
import doseward.simulator.world.Ordeal;
import doseward.simulator.world.Setting;
import doseward.simulator.world.Turns;
import doseward.simulator.world.Wiring;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What reaches the patient is what is believed; where it can't be known, somebody is told. */
class ReachesThePatientTest {
    private static final long SEED = 3;

    @ParameterizedTest @EnumSource(names = {"ROLLERS", "SYRINGE"})
    void aSoundPumpWithABodyBreaksNoLaw(PumpKind kind) {
        Trial trial = Trial.run(SEED, setting(kind));

        assertEquals(Optional.empty(), trial.broken());
        assertTrue(trial.world().reached().getFirst().delivered() > 100_000_000);
    }

    /** Nothing in pump or controller measures what a turn truly moves: this the law alone sees. */
    @Test void aPumpThatMovesAnEighthMoreThanItCountsIsCaught() {
        Trial trial = inMidDose(new Mishap.Miscalibration(1_125));

        assertTrue(trial.broken().orElseThrow().contains(", ReachesThePatient: "), trial::toString);
    }

    static Stream<Mishap> runFreely() {
        return Stream.of(new Mishap.FreeFlow(), new Mishap.TubeSlipped());
    }

    @ParameterizedTest @MethodSource("runFreely")
    void aBagThatRanDownByItselfIsSettledByWhatIsLeftInIt(Mishap mishap) {
        Trial trial = inMidDose(mishap);

        assertEquals(Optional.empty(), trial.broken());
        long counted = trial.world().flows().getFirst().nanolitres();
        long settled = trial.world().screen().orElseThrow().dose(1).delivered().microlitres() * 1_000;
        assertTrue(settled > counted + 10_000_000, () -> settled + " of " + counted);
    }

    /** In the first dose, and for ever. */
    private static Trial inMidDose(Mishap mishap) {
        return Trial.run(SEED, setting(PumpKind.ROLLERS), Ordeal.of("A", mishap,
            new Occasion.After(1, Duration.ofSeconds(10))), line -> { });
    }

    private static Setting setting(PumpKind kind) {
        return new Setting(Prescriptions.shipped(), Faults.NONE, Habits.PERFECT, Turns.UNHURRIED, false,
            Wiring.STRAIGHT).with(kind);
    }
}
