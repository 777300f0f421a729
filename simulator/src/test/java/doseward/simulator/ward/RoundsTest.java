package doseward.simulator.ward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Course;
import doseward.engine.Event;
import doseward.engine.Opening;
import doseward.engine.Reading;
import doseward.plan.Plan;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import doseward.simulator.chance.Chance;
import doseward.simulator.patient.Treatment;
import doseward.simulator.swarm.ShippedCourse;
import doseward.simulator.swarm.Trial;
import doseward.simulator.world.Faults;
import doseward.simulator.world.Setting;
import doseward.simulator.world.Turns;
import doseward.simulator.world.Wiring;
import doseward.simulator.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundsTest {
    /** Its criteria look at the pressor. */
    private static final Plan PLAN = assertInstanceOf(ShippedCourse.Ready.class,
        ShippedCourse.of("il2-high-dose-bolus-consensus", 1)).plan();

    private final Course course = Course.open(new Opening("c", PLAN.from(), "Ida", PLAN));
    private final PretendedBed bed = new PretendedBed(course, PLAN.from().minus(Duration.ofHours(1)));
    private final Rounds rounds = new Rounds("Ida", "Noor", "Greta", Habits.PERFECT,
        Station.of(Habits.PERFECT, Chance.of(1, "laboratory")), Chance.of(1, "rounds"));

    @Test void aWellPatientGetsMaintenanceFluidAndNothingElse() {
        look(6);

        assertEquals(List.of("Noor runs maintenance fluid at 75 mL/h"), given());
    }

    @Test void aLowPressureGetsTwoBolusesAndThenAPressorOnAPhysiciansWord() {
        look(1);
        bed.shows("systolic pressure", 85);

        look(6);

        assertEquals(List.of("Noor runs maintenance fluid at 75 mL/h", "Ida gives 500 mL of fluid in 30 min",
            "Ida gives 250 mL of fluid in 30 min", "Greta runs phenylephrine at 0.5 micrograms/kg/min",
            "Ida runs phenylephrine at 1.0 micrograms/kg/min",
            "Ida runs phenylephrine at 1.5 micrograms/kg/min"), given());
    }

    @Test void aPressureThatIsVeryLowDoesNotWaitForFluid() {
        look(1);
        bed.shows("systolic pressure", 62);

        look(2);

        assertEquals("Greta runs phenylephrine at 0.5 micrograms/kg/min", given().getLast());
    }

    @Test void aPressorIsLessenedOnceThePressureIsWellAboveAndThenEnds() {
        look(1);
        bed.shows("systolic pressure", 62);
        look(3);
        bed.shows("systolic pressure", 100);
        look(2);
        assertEquals("Ida runs phenylephrine at 1.0 micrograms/kg/min", given().getLast());

        bed.shows("systolic pressure", 120);
        look(2);

        assertEquals("Ida ends phenylephrine", given().getLast());
    }

    @Test void littleUrineBeforeADoseGetsABolus() {
        bed.isAt(PLAN.from().minus(Duration.ofHours(2)));
        bed.shows("urine flow", 20);

        look(1);

        assertEquals("Noor gives 500 mL of fluid in 30 min", given().getLast());
    }

    @Test void somebodyDrawsBloodFourHoursBeforeADoseAndLooksAgainTwoHoursBeforeIt() {
        bed.isAt(PLAN.from().minus(Duration.ofHours(5)));

        assertEquals(Duration.ofHours(1), rounds.look(bed));
        bed.isAt(PLAN.from().minus(Duration.ofHours(4)));
        assertEquals(Duration.ofHours(2), rounds.look(bed));
    }

    @Test void aLowPressureThatANurseHasRecordedCallsForARoundAtOnce() {
        look(1);
        assertFalse(rounds.areCalledFor(bed));
        bed.isAt(PLAN.from());

        bed.shows(course.after(new Event.ReadingRecorded(PLAN.from(), new Reading("systolic pressure",
            new Value.Measured(Measure.of(84, "mmHg")), PLAN.from(), "Noor"))));

        assertTrue(rounds.areCalledFor(bed));
        rounds.look(bed);
        assertFalse(rounds.areCalledFor(bed));
    }

    @ParameterizedTest @CsvSource({"95, 80", "110, 85", "130, 90"})
    void thePressureThatIsKeptIsThatOfTheTable(int whenWell, int kept) {
        assertEquals(new Target(kept), Target.of(whenWell));
    }

    /** Through a whole cycle: who looks at the journal sees the rate that ran. */
    @ParameterizedTest @ValueSource(longs = {5, 8})
    void thePressorInTheJournalIsTheOneThatRan(long seed) {
        World world = Trial.run(seed, new Setting(PLAN, Faults.NONE, Habits.PERFECT, Turns.UNHURRIED, false,
            Wiring.STRAIGHT)).world();

        List<Reading> recorded = world.entries().stream().flatMap(entry -> entry.events().stream())
            .filter(Event.ReadingRecorded.class::isInstance)
            .map(event -> ((Event.ReadingRecorded) event).reading())
            .filter(reading -> reading.sign().equals("phenylephrine")).toList();
        assertTrue(recorded.size() > 5, recorded::toString);
        recorded.forEach(reading -> assertEquals(new Value.Measured(Measure.ofThousandths(
            100L * running(world, reading.taken()), "micrograms/kg/minute")), reading.value(),
            reading::sentence));
        assertTrue(world.acts().stream().anyMatch(act -> act.what() instanceof Treatment.Phenylephrine));
    }

    private static int running(World world, Instant moment) {
        int tenths = 0;
        for (Act act : world.acts()) {
            if (act.what() instanceof Treatment.Phenylephrine(int now) && !act.at().isAfter(moment)) {
                tenths = now;
            }
        }
        return tenths;
    }

    private void look(int times) {
        for (int time = 0; time < times; time++) {
            bed.isAt(bed.now().plus(rounds.look(bed)));
        }
    }

    private List<String> given() {
        return bed.acts.stream().map(Act::sentence).toList();
    }
}
